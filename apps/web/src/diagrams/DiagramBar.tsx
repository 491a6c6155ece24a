import { diagramIds } from "@bartizan/model";
import { Plus } from "lucide-react";
import { keysOf } from "../actions/choices.ts";
import { newDiagram } from "../actions/newDiagram.ts";
import { runAction } from "../actions/runAction.ts";
import { useDocument } from "../document/useDocument.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { DiagramTab } from "./DiagramTab.tsx";
import { Shown } from "./Shown.tsx";

/** The diagrams of the model below the canvas, and what the one on screen leaves out. */
export function DiagramBar() {
  const diagrams = useDocument((state) => state.model.diagrams);
  const shown = useDocument((state) => state.diagram);
  return (
    <nav
      aria-label="Diagrams"
      data-region="diagrams"
      className="flex h-8 shrink-0 items-stretch border-hair border-t bg-surface pr-3 text-12"
    >
      <div className="flex min-w-0 items-stretch overflow-x-auto overflow-y-hidden">
        {diagramIds({ diagrams }).map((id) => (
          <DiagramTab key={id} id={id} name={diagrams.get(id)?.name ?? id} shown={id === shown} />
        ))}
      </div>
      <span className="flex items-center px-1">
        <IconButton
          label="New diagram"
          keys={keysOf(newDiagram)}
          size="small"
          icon={<Plus size={14} aria-hidden />}
          onClick={() => runAction(newDiagram)}
        />
      </span>
      <span className="flex-1" />
      <Shown />
    </nav>
  );
}
