import { iconPath } from "@bartizan/diagram";
import { type Kind, kindLabel } from "@bartizan/model";
import type { ComponentProps } from "react";
import { useDocument } from "../document/useDocument.ts";
import { Icon } from "../ui/Icon.tsx";
import { useCarry } from "./useCarry.ts";

export interface PaletteItemProps extends ComponentProps<"button"> {
  kind: Kind;
  onPlace: (kind: string) => void;
  onDropped: () => void;
}

/** One kind to drag onto the canvas, or to place by click or Enter. */
export function PaletteItem({ kind, onPlace, onDropped, ...props }: PaletteItemProps) {
  const { wasCarried, ...carrying } = useCarry(kind.id, onDropped);
  const label = useDocument(({ model }) => kindLabel(kind, model.info.provider));
  return (
    <button
      type="button"
      title={`${label}. ${kind.help}`}
      className="flex min-h-8.5 min-w-0 cursor-grab touch-pan-y select-none items-center gap-1 rounded-node border border-hair bg-surface px-1.25 py-1 text-left text-12 leading-tight hover:border-control hover:bg-hover active:cursor-grabbing"
      onClick={() => !wasCarried() && onPlace(kind.id)}
      {...carrying}
      {...props}
    >
      <Icon path={iconPath(kind.icon)} />
      <span className="line-clamp-3 min-w-0 break-words">{label}</span>
    </button>
  );
}
