import { apply, type Change, commands, concat, FACTS, type FactValue, type Model } from "@bartizan/model";
import type { Stop, Triaged } from "@bartizan/stride";
import { createStore } from "zustand/vanilla";
import { type DocumentState, documentStore, edit, undo } from "../../document/documentStore.ts";
import type { Step } from "../../document/history.ts";

/** Open threats, confirmed and possible. */
export interface OpenCounts {
  readonly confirmed: number;
  readonly possible: number;
}

/** An edit that is tried: it is in the model, and taken back unless somebody keeps it. */
export interface Trial {
  readonly label: string;
  readonly step: Step;
  /** The document's after it: what the engine says of an earlier one is not about it. */
  readonly revision: number;
  readonly before: OpenCounts;
}

export const trialStore = createStore<{ trial: Trial | undefined }>(() => ({ trial: undefined }));

/** Makes an edit on trial, instead of the one that is tried now. */
export function tryOut(change: (model: Model) => Change, label: string): void {
  dropTrial();
  const { analysis, model } = documentStore.getState();
  const before = countOpen(analysis?.triaged);
  edit(change(model), label);
  const { history, revision } = documentStore.getState();
  const step = history.past.at(-1);
  if (step?.label === label) trialStore.setState({ trial: { label, step, revision, before } });
}

/** Leaves what was tried in the model, as the one undo step that it is. */
export function keepTrial(): void {
  trialStore.setState({ trial: undefined });
}

/** Takes back what was tried. */
export function dropTrial(): void {
  if (!trialStore.getState().trial) return;
  trialStore.setState({ trial: undefined });
  undo();
}

/** Ends a trial when something else is done: then it was meant. Returns how to stop. */
export function followTrial(): () => void {
  return documentStore.subscribe(({ history }: DocumentState) => {
    const { trial } = trialStore.getState();
    if (trial && history.past.at(-1) !== trial.step) keepTrial();
  });
}

export function countOpen(triaged: Pick<Triaged, "threats"> | undefined): OpenCounts {
  const counts = { confirmed: 0, possible: 0 };
  for (const { status, confidence } of triaged?.threats ?? []) if (status === "open") counts[confidence] += 1;
  return counts;
}

/** A way to stop a threat with one value for each fact: the first in the order of the fact's own values, which go from safe to risky. */
export function settled(way: readonly Stop[]): readonly Stop[] {
  return way.map((stop) => {
    const order = Object.keys(FACTS.get(stop.field)?.values ?? {});
    const [first] = [...stop.values].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return { ...stop, values: first === undefined ? [] : [first] };
  });
}

/** A settled way to stop a threat as a change: all of its facts said so, all of its controls in place. */
export function changeFor(model: Model, way: readonly Stop[]): Change {
  let now = model;
  const changes = way.map(({ kind, target, field, values }) => {
    const change =
      kind === "control"
        ? commands.setControl(now, { target, control: field, use: { state: "implemented" } })
        : commands.setFact(now, { target, fact: field, value: readText(field, values) });
    now = apply(now, change);
    return change;
  });
  return concat(...changes);
}

/** A value as the engine wrote it in text: members of a set are joined by ", ". */
function readText(fact: string, [text]: readonly string[]): FactValue | undefined {
  const type = FACTS.get(fact)?.type;
  if (text === undefined) return undefined;
  if (type === "set") return text === "" ? [] : text.split(", ");
  return type === "integer" ? Number(text) : text;
}
