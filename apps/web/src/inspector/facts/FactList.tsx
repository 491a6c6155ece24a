import { commands, type Fact, type FactValue, type Id } from "@bartizan/model";
import { useMemo } from "react";
import { useStore } from "zustand";
import { documentStore, edit } from "../../document/documentStore.ts";
import { revealStore } from "../../document/reveal.ts";
import { targetName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { askedFacts } from "./asked.ts";
import { FactRow } from "./FactRow.tsx";
import { commonReadings, readingsOf } from "./reading.ts";
import { commonFacts, matters } from "./shownFacts.ts";

/** The facts of one element or flow, or those that several have in common. */
export function FactList({ ids }: { ids: readonly Id[] }) {
  const graph = useDocument((state) => state.graph);
  const questions = useDocument((state) => state.analysis?.analysis.questions);
  const wanted = useStore(revealStore, ({ asked }) => (asked && ids.includes(asked.target) ? asked.field : undefined));
  const [first] = ids;
  const facts = useMemo(() => commonFacts(graph, ids), [graph, ids]);
  const asked = useMemo(() => askedFacts(questions ?? [], ids), [questions, ids]);
  if (first === undefined) return null;
  const read = ids.length === 1 ? readingsOf(graph, first) : commonReadings(graph, ids);
  const shown = facts.filter((fact) => ids.some((id) => matters(graph, id, fact, wanted)));
  if (shown.length === 0) return null;
  return (
    <section aria-label="Facts" className="pt-1.5 pb-1">
      {shown.map((fact) => (
        <FactRow
          key={fact.id}
          fact={fact}
          reading={read(fact)}
          asked={asked.has(fact.id)}
          onChange={(value) => setFact(ids, fact, value)}
        />
      ))}
    </section>
  );
}

function setFact(ids: readonly Id[], fact: Fact, value: FactValue | undefined): void {
  const { model } = documentStore.getState();
  const [first = ""] = ids;
  const whose = ids.length === 1 ? targetName(model, first) : `${ids.length} selected`;
  const change = commands.setFacts(model, { targets: ids, fact: fact.id, value });
  // Letters typed one after another, and arrow keys along the choices, are one step.
  edit(change, `set ${fact.label} of ${whose}`, { merge: `fact ${fact.id} ${ids.join(" ")}` });
}
