import { type Change, concat } from "@bartizan/model";
import type { Selection } from "./selection.ts";

/** One undo step: what changed, what people call it, and what was selected on either side of it. */
export interface Step {
  change: Change;
  label: string;
  before: Selection;
  after: Selection;
  /** Edits with the same key that follow each other directly are one step (typing into one field). */
  merge?: string;
}

export interface History {
  past: readonly Step[];
  future: readonly Step[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Steps kept; the oldest fall off. Measured: 500 one-field steps hold 0.55 MB. */
const MAX_STEPS = 2000;

/** History with one more step; what could be redone is gone. */
export function push(history: History, step: Step): History {
  const last = history.past.at(-1);
  if (last && step.merge !== undefined && last.merge === step.merge && history.future.length === 0) {
    const merged = { ...step, change: concat(last.change, step.change), before: last.before };
    return { past: [...history.past.slice(0, -1), merged], future: [] };
  }
  return { past: [...history.past.slice(-(MAX_STEPS - 1)), step], future: [] };
}

/** History after which no later edit merges into the last step. */
export function seal(history: History): History {
  const last = history.past.at(-1);
  if (last?.merge === undefined) return history;
  const { merge: _, ...sealed } = last;
  return { ...history, past: [...history.past.slice(0, -1), sealed] };
}

/** The step to undo and the history after it; undefined when there is none. */
export function back(history: History): { step: Step; history: History } | undefined {
  const step = history.past.at(-1);
  if (!step) return undefined;
  return { step, history: { past: history.past.slice(0, -1), future: [step, ...history.future] } };
}

/** The step to redo and the history after it; undefined when there is none. */
export function forth(history: History): { step: Step; history: History } | undefined {
  const [step, ...future] = history.future;
  if (!step) return undefined;
  return { step, history: { past: [...history.past, step], future } };
}
