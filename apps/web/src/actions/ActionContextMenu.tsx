import { type ReactElement, useState } from "react";
import { documentStore } from "../document/documentStore.ts";
import { viewStore } from "../document/view.ts";
import { ContextMenu } from "../ui/ContextMenu.tsx";
import { type Choice, contextChoices } from "./choices.ts";
import { ACTIONS } from "./index.ts";

/** Gives an area of the drawing the menu at the pointer. `onOpen` may select what is under the pointer first. */
export function ActionContextMenu({ area, onOpen }: { area: ReactElement; onOpen?: (event: Event) => void }) {
  const [groups, setGroups] = useState<Choice[][]>([]);
  return (
    <ContextMenu
      area={area}
      groups={groups}
      onOpen={(event) => {
        onOpen?.(event);
        setGroups(contextChoices(ACTIONS, documentStore.getState(), viewStore.getState()));
      }}
    />
  );
}
