import type { ComponentProps } from "react";
import { documentStore } from "../document/documentStore.ts";
import { viewStore } from "../document/view.ts";
import { ContextMenu } from "../ui/ContextMenu.tsx";
import { contextChoices } from "./choices.ts";
import { ACTIONS } from "./index.ts";

export interface ActionContextMenuProps {
  area: ComponentProps<typeof ContextMenu>["area"];
  /** May select what is under the pointer first. */
  onOpen?: (event: Event) => void;
}

/** Gives an area of the drawing the menu at the pointer. */
export function ActionContextMenu({ area, onOpen }: ActionContextMenuProps) {
  return (
    <ContextMenu
      label="What can be done here"
      area={area}
      groups={(event) => {
        onOpen?.(event);
        return contextChoices(ACTIONS, documentStore.getState(), viewStore.getState());
      }}
    />
  );
}
