import { commands, type ToldConflict } from "@bartizan/model";
import { inSentence } from "@bartizan/stride/words";
import { documentStore, edit } from "../document/documentStore.ts";
import type { Take } from "./conflictRows.ts";

/** What was decided, for people: "ours for cart, encryption". */
const WHICH: Readonly<Record<Take, string>> = {
  ours: "ours",
  theirs: "theirs",
  base: "what was before",
  asIs: "what is there",
};

/** Decides one conflict, as one undo step. Says what was done; undefined when the model would not be sound with it. */
export function decideOne(conflict: string, take: Take, told: ToldConflict): string | undefined {
  const { model } = documentStore.getState();
  const change = commands.resolveConflict(model, { conflict, take });
  if (change.length === 0) return undefined;
  const done = `${WHICH[take]} for ${subjectText(told)}`;
  edit(change, `keep ${done}`);
  return `Kept ${done}`;
}

/** Decides all that can be decided so, as one undo step. Says what was done; undefined when it was none of them. */
export function decideAll(take: Take): string | undefined {
  const { model } = documentStore.getState();
  const change = commands.resolveConflicts(model, { conflicts: model.conflicts.keys(), take });
  if (change.length === 0) return undefined;
  edit(change, `keep ${WHICH[take]} everywhere`);
  const left = documentStore.getState().model.conflicts.size;
  const rest = left === 0 ? "" : `. ${left === 1 ? "One has" : `${left} have`} to be mended by hand`;
  return `Kept ${WHICH[take]} everywhere${rest}`;
}

function subjectText({ name, label }: ToldConflict): string {
  return label === undefined ? name : `${name}, ${inSentence(label)}`;
}
