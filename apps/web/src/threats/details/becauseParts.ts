import { type ControlState, FACTS, type Id, kindById, type Model } from "@bartizan/model";
import type { Because, Stop } from "@bartizan/stride";
import { STATE_LABELS } from "../../document/controlStates.ts";
import { controlTitle } from "../../document/entries.ts";
import { targetName } from "../../document/targetName.ts";
import { valueText } from "../../document/valueText.ts";
import type { Part } from "./Sentence.tsx";

const STARTS: Readonly<Record<string, string>> = {
  internet: "the internet",
  external: "outside",
  lessTrusted: "a less trusted place",
};

/** One reason as a sentence without a full stop; its facts lead to their fields, its names to what they name. */
export function becauseParts(because: Because, model: Model): readonly Part[] {
  const { kind, target, field, value, at } = because;
  const whose = named(model, target);
  if (field.startsWith("no ")) return [whose, { text: ` has ${missing(field.slice(3), value)}` }];
  switch (kind) {
    case "fact":
      return factParts(because, model);
    case "control":
      return [
        { text: controlTitle(field), link: { target, field } },
        { text: ` is ${STATE_LABELS[value as ControlState]?.toLowerCase() ?? value} on ` },
        whose,
      ];
    case "crossing":
      return [whose, { text: value === "level" ? " crosses " : ` crosses, ${value}ward, ` }, named(model, at)];
    case "containment":
      return field === "inside"
        ? [whose, { text: " lies in " }, named(model, at)]
        : [whose, { text: " contains " }, named(model, at)];
    case "flow":
      return flowParts(because, model);
    case "asset":
      return [whose, { text: ` ${field} ` }, { text: assetText(model, at, value), link: { target, field } }];
    case "path":
      return pathParts(because, model);
    case "kind":
      return [whose, { text: ` is of kind ${kindLabel(value)}` }];
  }
}

/** What would stop it, as a sentence without a full stop. */
export function stopParts({ kind, target, field, values }: Stop, model: Model): readonly Part[] {
  if (kind === "control") {
    return [
      { text: `control ${controlTitle(field)}`, link: { target, field } },
      { text: " on " },
      named(model, target),
    ];
  }
  const fact = FACTS.get(field);
  const wanted = values.map((value) => (fact ? memberText(field, value) : value)).join(" or ");
  return [
    { text: `${fact?.label ?? field} = ${wanted}`, link: { target, field } },
    { text: " on " },
    named(model, target),
  ];
}

function factParts({ target, field, value, at }: Because, model: Model): readonly Part[] {
  const members = value.split(", ").map((member) => memberText(field, member));
  const parts: Part[] = [
    { text: `${FACTS.get(field)?.label ?? field} = ${members.join(", ")}`, link: { target, field } },
    { text: " on " },
    named(model, target),
  ];
  if (at === undefined || at === target) return parts;
  return [
    ...parts,
    { text: ", as said on " },
    { text: targetName(model, at), link: { target: at, field: `default ${field}` } },
  ];
}

function flowParts({ target, field, value, at }: Because, model: Model): readonly Part[] {
  const other = kindLabel(value);
  if (field === "from" || field === "to") {
    return [
      named(model, target),
      { text: field === "from" ? " comes from " : " goes to " },
      named(model, at),
      { text: ` (${other})` },
    ];
  }
  const way = field === "in" ? " is called by " : field === "out" ? " calls " : " talks to ";
  return [named(model, target), { text: `${way}${other} over ` }, named(model, at)];
}

function pathParts({ target, field, value, at }: Because, model: Model): readonly Part[] {
  if (field === "bypasses") {
    return [
      { text: "a way to " },
      named(model, target),
      { text: ` leads round ${controlTitle(value)}` },
      ...onPlace(model, at),
    ];
  }
  const avoiding = value === "" ? "" : ` without passing ${value.split(", ").map(kindLabel).join(" or ")}`;
  return [named(model, target), { text: ` can be reached from ${STARTS[field] ?? field}${avoiding}` }];
}

function onPlace(model: Model, at: Id | undefined): readonly Part[] {
  return at === undefined ? [] : [{ text: " on " }, named(model, at)];
}

function missing(what: string, value: string): string {
  const kinds = value === "" ? "anything" : value.split(", ").map(kindLabel).join(" or ");
  switch (what) {
    case "in":
      return `no flow from ${kinds}`;
    case "out":
      return `no flow to ${kinds}`;
    case "any":
      return `no flow with ${kinds}`;
    case "contains":
      return `no ${kinds} inside`;
    case "inside":
      return `no ${kinds} around it`;
    default:
      return `no ${what} ${kinds}`;
  }
}

function assetText(model: Model, asset: Id | undefined, classification: string): string {
  const name = asset === undefined ? undefined : model.assets.get(asset)?.name;
  return name === undefined ? `${classification} assets` : `${name} (${classification})`;
}

function named(model: Model, id: Id | undefined): Part {
  return id === undefined ? { text: "something" } : { text: targetName(model, id), link: { target: id } };
}

function kindLabel(id: string): string {
  return id === "flow" ? "flow" : kindById(id).label;
}

function memberText(fact: string, value: string): string {
  const found = FACTS.get(fact);
  return found && found.type !== "integer" ? valueText(found, value) : value;
}
