import type { Change, Part } from "../change.ts";
import { diff } from "../diff.ts";
import type { Model } from "../model.ts";
import { targetsOf } from "../schema/decision.ts";
import type { Letter } from "../schema/ownThreat.ts";
import { toldCrossings } from "./crossings.ts";
import { type Pair, toldFields } from "./fields.ts";
import { kindIn, nameIn, zoneNames } from "./names.ts";
import { toldPlaces } from "./places.ts";
import type { Telling, Told } from "./told.ts";
import { shortText, wholeText } from "./values.ts";
import { PLAIN_WORDS, type Words } from "./words.ts";

/** What a record of each part is called inside a sentence, in the order in which they are told. */
const WHAT = {
  conflicts: "conflict",
  info: "model",
  elements: "element",
  flows: "flow",
  assets: "asset",
  decisions: "decision",
  threats: "threat",
  considered: "look",
  assumptions: "assumption",
  attackers: "attacker",
  matrix: "row of the matrix",
  catalogue: "catalogue",
  reviews: "review",
  diagrams: "diagram",
  unknown: "part",
} as const satisfies Record<Exclude<Part, "layout">, string>;

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
      fields: toldFields(part, was, is, pair),
    });
  }
  records.sort(inOrder);
  return {
    records,
    crossings: toldCrossings(before, after, change),
    places: toldPlaces(before, after, change),
  };
}

/** What a record is, what it is called, and the zones around it. The id is the name of what is not there. */
export function recordName(
  part: Told["part"],
  id: string,
  model: Model,
  words: Words,
): Pick<Told, "what" | "name" | "within"> {
  return {
    what: part === "elements" ? kindIn(model, id) : WHAT[part],
    name: nameOf(part, id, model, words),
    within: part === "elements" ? zoneNames(model, id) : [],
  };
}

function inOrder(a: Told, b: Told): number {
  const parts = TOLD_PARTS.indexOf(a.part) - TOLD_PARTS.indexOf(b.part);
  if (parts !== 0) return parts;
  const [one, other] = [placeOf(a), placeOf(b)];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

const placeOf = ({ within, name }: Told): string => [...within, name].join("\n");

function nameOf(part: Told["part"], id: string, model: Model, words: Words): string {
  switch (part) {
    case "info":
      return model.info.name;
    case "elements":
    case "flows":
      return nameIn(model, id);
    case "decisions":
      return `${words.threat(id.split("@")[0] ?? id)} · ${targetsOf(id)
        .map((target) => nameIn(model, target))
        .join(" → ")}`;
    case "considered":
      return `${words.letter(id.slice(id.indexOf("/") + 1) as Letter)} · ${nameIn(model, id.slice(0, id.indexOf("/")))}`;
    case "threats": {
      const threat = model.threats.get(id);
      return threat ? `${threat.title || id} · ${nameIn(model, threat.target)}` : id;
    }
    case "assumptions":
      return shortText(model.assumptions.get(id)?.text ?? id);
    case "reviews":
      return `of ${model.reviews.get(id)?.date ?? id}`;
    case "assets":
    case "attackers":
    case "diagrams":
      return model[part].get(id)?.name || id;
    case "conflicts": {
      const conflict = model.conflicts.get(id);
      return conflict ? conflictName(model, conflict.part, conflict.id) : id;
    }
    default:
      return id;
  }
}

function conflictName(model: Model, part: string, id: string): string {
  return part === "elements" || part === "flows" ? nameIn(model, id) : id;
}
