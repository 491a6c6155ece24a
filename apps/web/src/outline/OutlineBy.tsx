import { useDocument } from "../document/useDocument.ts";
import { setView, useView } from "../document/view.ts";
import { Segmented } from "../ui/Segmented.tsx";

const WAYS = [
  { id: "place", label: "By place", hint: "By where things lie in the model" },
  { id: "diagram", label: "As drawn", hint: "As this diagram draws them" },
] as const;

/** What the outline follows, where the model has more than the one diagram of everything. */
export function OutlineBy() {
  const by = useView((view) => view.outlineBy);
  const matters = useDocument(
    ({ model, diagram }) =>
      model.diagrams.size > 1 ||
      (model.diagrams.get(diagram)?.elements ?? model.diagrams.get(diagram)?.nest) !== undefined,
  );
  if (!matters && by === "place") return null;
  return (
    <div className="flex shrink-0 px-2.5 pt-2.5 pb-2">
      <Segmented
        label="What the outline follows"
        value={by}
        options={WAYS}
        onChange={(outlineBy) => setView({ outlineBy })}
      />
    </div>
  );
}
