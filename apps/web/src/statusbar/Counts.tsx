import { counted } from "@bartizan/stride/words";
import { useMemo } from "react";
import { runAction } from "../actions/runAction.ts";
import { showSummary } from "../actions/showSummary.ts";
import { useDocument } from "../document/useDocument.ts";
import { countThings, countThreats } from "./counting.ts";

/** How much there is of what. */
export function Counts() {
  const elements = useDocument((state) => state.model.elements);
  const flows = useDocument((state) => state.model.flows.size);
  const graph = useDocument((state) => state.graph);
  const triaged = useDocument((state) => state.analysis?.triaged);
  const boundaries = useMemo(() => countThings(elements, (id) => graph.isBoundary(id)), [elements, graph]);
  const threats = useMemo(() => triaged && countThreats(triaged), [triaged]);
  if (elements.size === 0) return null;
  return (
    <>
      <span className="max-[1100px]:hidden">
        {counted(elements.size, "element")} · {counted(flows, "flow")} · {counted(boundaries, "boundary", "boundaries")}
      </span>
      {threats && (
        <button
          type="button"
          title="Summary of the threats"
          className="cursor-default rounded-chip px-1 hover:bg-hover hover:text-text"
          onClick={() => runAction(showSummary)}
        >
          {threats.open} open · {threats.possible} possible · {threats.mitigated} mitigated
        </button>
      )}
    </>
  );
}
