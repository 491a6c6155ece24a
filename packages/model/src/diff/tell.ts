import type { Change } from "../change.ts";
import { diff } from "../diff.ts";
import type { Model } from "../model.ts";
import { conflictFields } from "./conflicts.ts";
import { toldCrossings } from "./crossings.ts";
import { type Pair, toldFields } from "./fields.ts";
import { toldPlaces } from "./places.ts";
import { recordName, WHAT } from "./recordName.ts";
import type { Telling, Told } from "./told.ts";
import { shortText, wholeText } from "./values.ts";
import { PLAIN_WORDS, type Words } from "./words.ts";

export const TOLD_PARTS = Object.keys(WHAT) as readonly Told["part"][];

export interface TellOptions {
  /** What the catalogue calls things; their ids unless given. */
  readonly words?: Words;
  /** The change, when it is known already. */
  readonly change?: Change;
  /** Long texts are told to their end. */
  readonly whole?: true;
}

/** The change between two models, told for a reviewer. */
export function tell(before: Model, after: Model, options: TellOptions = {}): Telling {
  const { words = PLAIN_WORDS, change = diff(before, after), whole } = options;
  const pair: Pair = { before, after, words, text: whole ? wholeText : shortText };
  const records: Told[] = [];
  for (const { part, id, before: was, after: is } of change) {
    if (part === "layout") continue;
    const verb = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    const model = was === undefined ? after : before;
    records.push({
      part,
      id,
      verb,
      ...recordName(part, id, model, words),
      fields:
        (part === "conflicts" && !whole && conflictFields(was, is, model, words)) || toldFields(part, was, is, pair),
    });
  }
  records.sort(inOrder);
  return {
    records,
    crossings: toldCrossings(before, after, change),
    places: toldPlaces(before, after, change),
  };
}

function inOrder(a: Told, b: Told): number {
  const parts = TOLD_PARTS.indexOf(a.part) - TOLD_PARTS.indexOf(b.part);
  if (parts !== 0) return parts;
  const [one, other] = [placeOf(a), placeOf(b)];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

const placeOf = ({ within, name }: Told): string => [...within, name].join("\n");
