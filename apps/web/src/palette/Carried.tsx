import { iconPath } from "@bartizan/diagram";
import { KINDS, kindLabel } from "@bartizan/model";
import { useStore } from "zustand";
import { documentStore } from "../document/documentStore.ts";
import { placingStore } from "../document/placing.ts";
import { Icon } from "../ui/Icon.tsx";

/** What the pointer carries off the palette, beside the pointer. */
export function Carried() {
  const placing = useStore(placingStore, (state) => state.placing);
  const kind = placing && KINDS.get(placing.kind);
  // Over the canvas the drawing itself shows what a drop would do.
  if (!kind || document.elementFromPoint(placing.x, placing.y)?.closest("[data-region=canvas]")) return null;
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed top-0 left-0 z-carried flex h-8 items-center gap-2 rounded-node border border-accent bg-surface px-2.5 text-12 shadow-pop"
      style={{ transform: `translate(${placing.x + 12}px, ${placing.y + 12}px)` }}
    >
      <Icon path={iconPath(kind.icon)} />
      {kindLabel(kind, documentStore.getState().model.info.provider)}
    </div>
  );
}
