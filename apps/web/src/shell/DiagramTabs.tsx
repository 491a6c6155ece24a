import { setDiagram } from "../document/documentStore.ts";
import { useDocument } from "../document/useDocument.ts";
import { classes } from "../ui/classes.ts";

/** The diagrams of the model, when there are several; one click shows another. */
export function DiagramTabs() {
  const diagrams = useDocument((state) => state.model.diagrams);
  const shown = useDocument((state) => state.diagram);
  if (diagrams.size < 2) return null;
  return (
    <nav aria-label="Diagrams" className="absolute top-2.5 left-3 flex max-w-[60%] gap-1.5 overflow-x-auto">
      {[...diagrams].map(([id, { name }]) => (
        <button
          key={id}
          type="button"
          aria-current={id === shown}
          className={classes(
            "h-6 shrink-0 cursor-default rounded-control border bg-surface px-2.5 text-12",
            id === shown ? "border-container font-medium text-text" : "border-hair text-muted hover:text-text",
          )}
          onClick={() => setDiagram(id)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
