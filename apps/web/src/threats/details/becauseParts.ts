import { type ControlState, FACTS, type Id, kindById, type Model } from "@bartizan/model";
import type { Because, Stop } from "@bartizan/stride";
import { STATE_LABELS } from "../../document/controlStates.ts";
import { controlTitle } from "../../document/entries.ts";
import { inSentence } from "../../document/inSentence.ts";
import { targetName } from "../../document/targetName.ts";
import { valueText } from "../../document/valueText.ts";
import type { Part } from "./Sentence.tsx";

const STARTS: Readonly<Record<string, string>> = {
  internet: "the internet",
  external: "outside",
  lessTrusted: "a less trusted place",
};

/** One reason: whom it is about and what it says of them. A fact stands before whom it is about. */
interface Clause {
  readonly subject: Id;
  readonly fact?: readonly Part[];
  readonly predicate: readonly Part[];
}

/**
 * The reasons as one sentence without a full stop: facts lead to their fields, names to what they name. What is said of
 * the same element or flow in a row follows it with "which".
 */
export function becauseParts(reasons: readonly Because[], model: Model): readonly Part[] {
  const parts: Part[] = [];
  let subject: Id | undefined;
  let which = false;
  for (const [index, reason] of reasons.entries()) {
    const clause = clauseOf(reason, model);
    const same = clause.subject === subject;
    if (index > 0) parts.push({ text: index === reasons.length - 1 ? ", and " : ", " });
    if (clause.fact) parts.push(...clause.fact, ...(same ? [] : [{ text: " on " }, named(model, clause.subject)]));
    else if (!same) parts.push(named(model, clause.subject));
    else if (!which && parts.length > 1) {
      // ", and which" says no more than ", which".
      parts[parts.length - 1] = { text: ", which" };
      which = true;
    }
    if (!same) which = clause.fact === undefined;
    parts.push(...(same && clause.fact === undefined && which ? trimmed(clause.predicate, parts) : clause.predicate));
    subject = clause.subject;
  }
  return parts;
}

/** Predicates begin with a space, which a comma before them has already. */
function trimmed(predicate: readonly Part[], before: readonly Part[]): readonly Part[] {
  const [first, ...others] = predicate;
  if (!first || !before.at(-1)?.text.endsWith(" ")) return predicate;
  return [{ ...first, text: first.text.trimStart() }, ...others];
}

function clauseOf(because: Because, model: Model): Clause {
  const { kind, target, field, value, at } = because;
  const says = (...predicate: readonly Part[]): Clause => ({ subject: target, predicate });
  if (field.startsWith("no ")) return says({ text: missing(because, field.slice(3)) });
  switch (kind) {
    case "fact":
      return factClause(because, model);
    case "control":
      return {
        subject: target,
        fact: [{ text: `${controlTitle(field)} = ${stateText(value)}`, link: { target, field } }],
        predicate: [],
      };
    case "crossing":
      return says(
        { text: value === "in" ? " comes into " : value === "out" ? " leaves " : " crosses " },
        named(model, at),
      );
    case "containment":
      return says({ text: field === "inside" ? " lies in " : " contains " }, named(model, at));
    case "flow":
      return says(...flowPredicate(because, model));
    case "asset":
      return says({ text: ` ${field} ` }, { text: assetText(model, at, value), link: { target, field } });
    case "path":
      return says(...pathPredicate(because, model));
    case "kind":
      return says({ text: ` is of kind ${kindLabel(value)}` });
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

function factClause({ target, field, value, at }: Because, model: Model): Clause {
  const members = value.split(", ").map((member) => memberText(field, member));
  const text = `${FACTS.get(field)?.label ?? field} = ${members.join(", ")}`;
  const said =
    at === undefined || at === target
      ? []
      : [
          { text: " (as said on " },
          { text: targetName(model, at), link: { target: at, field: `default ${field}` } },
          { text: ")" },
        ];
  return { subject: target, fact: [{ text, link: { target, field } }], predicate: said };
}

function flowPredicate({ field, value, at }: Because, model: Model): readonly Part[] {
  if (field === "from" || field === "to") {
    return [{ text: field === "from" ? " comes from " : " goes to " }, named(model, at)];
  }
  const way = field === "in" ? " is called by " : field === "out" ? " calls " : " talks to ";
  const flow = at === undefined ? undefined : model.flows.get(at);
  if (!flow) return [{ text: `${way}${kindLabel(value)}` }];
  return [{ text: way }, named(model, field === "in" ? flow.from : flow.to), { text: " over " }, named(model, at)];
}

function pathPredicate({ field, value, at }: Because, model: Model): readonly Part[] {
  if (field === "bypasses") return [{ text: ` can be reached past ${controlTitle(value)}` }, ...onPlace(model, at)];
  return [{ text: ` can be reached from ${STARTS[field] ?? field}${past(value)}` }];
}

/** Kinds that a way does not pass. */
function past(kinds: string): string {
  return kinds === "" ? "" : ` without passing ${kinds.split(", ").map(kindLabel).join(" or ")}`;
}

function onPlace(model: Model, at: Id | undefined): readonly Part[] {
  return at === undefined ? [] : [{ text: " on " }, named(model, at)];
}

const MISSING_FLOWS: Readonly<Record<string, string>> = {
  in: " is called by no ",
  out: " calls no ",
  any: " talks to no ",
  from: " comes from no ",
  to: " goes to no ",
};

/** What is not so, or not there. */
function missing({ kind, value }: Because, what: string): string {
  const kinds = value === "" ? "element" : value.split(", ").map(kindLabel).join(" or ");
  switch (kind) {
    case "crossing":
      return ` crosses no ${kindLabel(what)}${value === "any" ? "" : ` ${value}ward`}`;
    case "containment":
      return what === "inside" ? ` lies in no ${kinds}` : ` contains no ${kinds}`;
    case "flow":
      return `${MISSING_FLOWS[what] ?? ` has no ${what} `}${kinds}`;
    case "asset":
      return ` ${what} nothing ${value}`;
    case "path":
      return ` cannot be reached from ${STARTS[what] ?? what}${past(value)}`;
    default:
      return ` has no ${what} ${value}`;
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
  return id === "flow" ? "flow" : inSentence(kindById(id).label);
}

function memberText(fact: string, value: string): string {
  const found = FACTS.get(fact);
  return found && found.type !== "integer" ? valueText(found, value) : value;
}

function stateText(value: string): string {
  return STATE_LABELS[value as ControlState]?.toLowerCase() ?? value;
}
