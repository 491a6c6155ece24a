import { useRef } from "react";
import { isEmpty, only } from "../document/selection.ts";
import { useDocument } from "../document/useDocument.ts";
import { ElementView } from "./ElementView.tsx";
import { FlowView } from "./FlowView.tsx";
import { ManyView } from "./ManyView.tsx";
import { ModelView } from "./ModelView.tsx";
import { useRevealed } from "./useRevealed.ts";

/** What is known about what is selected; about the model while nothing is. */
export function Inspector() {
  const selection = useDocument((state) => state.selection);
  const opened = useDocument((state) => state.opened);
  const panel = useRef<HTMLDivElement>(null);
  useRevealed(panel);
  const one = only(selection);
  return (
    <div ref={panel} tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
      {isEmpty(selection) && <ModelView key={opened} />}
      {one !== undefined && selection.elements.has(one) && <ElementView key={one} id={one} />}
      {one !== undefined && selection.flows.has(one) && <FlowView key={one} id={one} />}
      {one === undefined && !isEmpty(selection) && <ManyView selection={selection} />}
    </div>
  );
}
