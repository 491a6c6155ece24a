import type { Part } from "../change.ts";
import type { Model } from "../model.ts";
import { targetsOf } from "../schema/decision.ts";
import type { Letter } from "../schema/ownThreat.ts";
import { kindIn, nameIn, zoneNames } from "./names.ts";
import type { Told } from "./told.ts";
import { shortText } from "./values.ts";
import type { Words } from "./words.ts";

/** What a record of each part is called inside a sentence, in the order in which they are told. */
export const WHAT = {
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
