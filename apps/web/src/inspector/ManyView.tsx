import type { Id } from "@bartizan/model";
import { useMemo } from "react";
import type { Selection } from "../document/selection.ts";
import { kindName } from "../document/targetName.ts";
import { useDocument } from "../document/useDocument.ts";
import { FactList } from "./facts/FactList.tsx";
import { commonFacts } from "./facts/shownFacts.ts";

/** What several selected things are, and the facts they have in common. */
export function ManyView({ selection }: { selection: Selection }) {
  const graph = useDocument((state) => state.graph);
  const ids = useMemo(() => [...selection.elements, ...selection.flows], [selection]);
  const counts = useMemo(() => countsByKind(ids, (id) => kindName(graph.model, id)), [ids, graph]);
  const none = useMemo(() => commonFacts(graph, ids).length === 0, [graph, ids]);
  return (
    <>
      <header className="border-hair border-b px-4 py-3">
        <h2 className="font-semibold text-15">{ids.length} selected</h2>
        <p className="text-12 text-muted">{counts}</p>
      </header>
      {none ? (
        <p className="px-4 py-3 text-muted">They have no facts in common.</p>
      ) : (
        <>
          <p className="px-4 pt-3 text-12 text-muted">What they have in common is changed for all of them at once.</p>
          <FactList ids={ids} />
        </>
      )}
    </>
  );
}

/** "3 × Pod · 2 × Flow", the most first. */
export function countsByKind(ids: readonly Id[], kindOf: (id: Id) => string): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(kindOf(id), (counts.get(kindOf(id)) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .map(([kind, count]) => `${count} × ${kind}`)
    .join(" · ");
}
