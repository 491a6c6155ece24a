import { commands, concat, type Decision } from "@bartizan/model";
import { seenNow, type TriagedThreat } from "@bartizan/stride";
import { counted } from "@bartizan/stride/words";
import { documentStore, edit } from "../../document/documentStore.ts";
import { say } from "../../document/notices.ts";
import { setPanel } from "../panelStore.ts";
import { DECISION_WORDS } from "./decisionWords.ts";

/** What a person decides, apart from what they saw when they did. */
export type Verdict = Omit<Decision, "seen">;

/** Decides threats alike, in one undo step, and remembers the verdict to be repeated. */
export function decideAll(ids: readonly string[], verdict: Verdict): void {
  const { model } = documentStore.getState();
  const threats = threatsById(ids);
  const changes = threats.map((threat) => {
    return commands.decide(model, { threat: threat.id, decision: { ...verdict, seen: seenNow(threat) } });
  });
  if (changes.length === 0) return;
  const what = `${DECISION_WORDS[verdict.status].verb} ${counted(threats.length, "threat")}`;
  edit(concat(...changes), what);
  setPanel({ last: verdict, deciding: undefined, opened: undefined, marked: new Set() });
  say(`Decided: ${what}`);
}

/** Takes decisions back, in one undo step. Threats without one stay as they are. */
export function undecideAll(ids: readonly string[]): void {
  const { model } = documentStore.getState();
  const kept = threatsById(ids).flatMap(({ id, decidedAs }) => {
    const key = decidedAs ?? id;
    return model.decisions.has(key) ? [key] : [];
  });
  if (kept.length === 0) return;
  forget(kept, `take back ${counted(kept.length, "decision")}`);
}

/** Takes away what was decided about threats, by the ids under which that is kept. */
export function forget(keys: readonly string[], label: string): void {
  const { model } = documentStore.getState();
  edit(concat(...keys.map((threat) => commands.decide(model, { threat, decision: undefined }))), label);
  say(`Done: ${label}`);
}

function threatsById(ids: readonly string[]): readonly TriagedThreat[] {
  const wanted = new Set(ids);
  return documentStore.getState().analysis?.triaged.threats.filter(({ id }) => wanted.has(id)) ?? [];
}
