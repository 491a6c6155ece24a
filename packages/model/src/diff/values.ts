import type { Part } from "../change.ts";
import { FACTS } from "../facts/registry.ts";
import { valueText } from "../facts/valueText.ts";
import { kindLabel } from "../kinds/providerNames.ts";
import type { Model } from "../model.ts";
import type { ControlUse } from "../schema/controlUse.ts";
import type { Decision, DecisionStatus } from "../schema/decision.ts";
import type { Marker } from "../schema/diagram.ts";
import type { FactValue } from "../schema/factValue.ts";
import type { Id } from "../schema/id.ts";
import type { Letter } from "../schema/ownThreat.ts";
import type { Review } from "../schema/review.ts";
import { kindAndName, nameIn } from "./names.ts";
import type { Words } from "./words.ts";

/** As in the description of the field `trust`. */
const TRUST = [
  "internet",
  "partner",
  "user network",
  "edge",
  "workload",
  "data",
  "management and control plane",
] as const;
const LONGEST = 80;
const ASSET_FIELDS: ReadonlySet<string> = new Set(["stores", "carries", "returns"]);
const ELEMENT_FIELDS: ReadonlySet<string> = new Set(["zones", "starts", "elements"]);

/** How values are put. */
export interface Voice {
  readonly words: Words;
  /** What a text of a person's becomes on one line. */
  readonly text: (text: string) => string;
}

/** A value of a record in words; `path` leads to it, and names are those of `model`. */
export function toldValue(part: Part, path: readonly string[], value: unknown, model: Model, voice: Voice): string {
  const { words, text } = voice;
  const [field = "", key = ""] = path;
  if (field === "facts" && path.length === 2) return text(factText(key, value));
  if (field === "defaults" && path.length === 3) return text(factText(path[2] ?? "", value));
  if (field === "controls" && path.length === 2) return useText(value as ControlUse, voice);
  if (field === "markers" && path.length === 2) return markerText(value as Marker, model, voice);
  if (field === "seen") return seenText(value as Required<Decision>["seen"]);
  if (field === "people")
    return text((value as Review["people"]).map(({ name, role }) => `${name} (${role})`).join(", "));
  if (field === "path" && part === "conflicts") return text((value as readonly string[]).join(" "));
  if (typeof value === "number") return field === "trust" ? `${value} ${TRUST[value] ?? ""}`.trim() : `${value}`;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "string") return text(JSON.stringify(value) ?? "");
  if (field === "kind" && part === "elements") return kindLabel(value, model.info.provider);
  if (field === "parent") return kindAndName(model, value);
  if (["from", "to", "target"].includes(field)) return nameIn(model, value);
  if (field === "status") return words.status(value as DecisionStatus);
  if (field === "letter") return words.letter(value as Letter);
  return text(value);
}

/** A member of a list in words. */
export function toldMember(field: string, member: unknown, model: Model, { text }: Voice): string {
  if (typeof member !== "string") return text(JSON.stringify(member) ?? "");
  if (ASSET_FIELDS.has(field)) return model.assets.get(member)?.name || member;
  return ELEMENT_FIELDS.has(field) ? kindAndName(model, member) : text(member);
}

function factText(fact: Id, value: unknown): string {
  return valueText(FACTS.get(fact), value as FactValue);
}

function useText({ state, owner, due, ticket, evidence }: ControlUse, { words, text }: Voice): string {
  const further = [owner, due && `due ${due}`, ticket, evidence && `shown by ${text(evidence)}`];
  return [words.state(state), ...further.filter((one) => one !== undefined && one !== "")].join(", ");
}

function markerText({ label, on, text: words, at }: Marker, model: Model, { text }: Voice): string {
  const place = at ? `, ${at.join(", ")} from its place` : "";
  return `${label} on ${nameIn(model, on)}: ${text(words)}${place}`;
}

function seenText({ severity, because }: Required<Decision>["seen"]): string {
  return `${severity}, ${because.length === 1 ? "1 reason" : `${because.length} reasons`}`;
}

/** On one line, and not too long for one. */
export function shortText(text: string): string {
  const line = wholeText(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** On one line, however long. */
export function wholeText(text: string): string {
  return text.replace(/\s+/g, " ").trim() || '""';
}
