import type { Id } from "@bartizan/model";
import type { Because } from "../condition/reasons.ts";
import { type Names, named, type Part } from "./part.ts";
import { factText, kindsText, stateText } from "./values.ts";

/** One reason: whom it is about and what it says of them. A fact or control stands before whom it is about. */
export interface Clause {
  readonly subject: Id;
  readonly fact?: readonly Part[];
  /** Begins with a space. */
  readonly predicate: readonly Part[];
}

const STARTS: Readonly<Record<string, string>> = {
  internet: "the internet",
  external: "outside",
  lessTrusted: "a less trusted place",
};

/** One reason as a clause. */
export function clauseOf(because: Because, names: Names): Clause {
  const { kind, target, field, value, at } = because;
  const says = (...predicate: readonly Part[]): Clause => ({ subject: target, predicate });
  if (field.startsWith("no ")) return says({ text: missing(because, field.slice(3)) });
  switch (kind) {
    case "fact":
      return {
        subject: target,
        fact: [{ text: factText(field, [value]), link: { target, field } }],
        predicate: saidElsewhere(because, names),
      };
    case "control":
      return {
        subject: target,
        fact: [{ text: `${names.control(field)} = ${stateText(value)}`, link: { target, field } }],
        predicate: [],
      };
    case "crossing":
      return says({ text: CROSSINGS[value] ?? " crosses the border of " }, there(names, at));
    case "containment":
      return says({ text: field === "inside" ? " lies in " : " contains " }, there(names, at));
    case "flow":
      return says(...flowPredicate(because, names));
    case "asset":
      return says({ text: ` ${field} ` }, { text: assetText(names, at, value), link: { target, field } });
    case "path":
      return says(...pathPredicate(because, names));
    case "kind":
      return says({ text: ` is of kind ${kindsText([value])}` });
  }
}

const CROSSINGS: Readonly<Record<string, string>> = { in: " comes into ", out: " leaves " };

const there = (names: Names, at: Id | undefined): Part => (at === undefined ? { text: "something" } : named(names, at));

function saidElsewhere({ target, field, at }: Because, names: Names): readonly Part[] {
  if (at === undefined || at === target) return [];
  return [
    { text: " (as said on " },
    { text: names.target(at), link: { target: at, field: `default ${field}` } },
    { text: ")" },
  ];
}

function flowPredicate({ field, value, at }: Because, names: Names): readonly Part[] {
  if (field === "from" || field === "to") {
    return [{ text: field === "from" ? " comes from " : " goes to " }, there(names, at)];
  }
  const way = field === "in" ? " is called by " : field === "out" ? " calls " : " talks to ";
  const flow = at === undefined ? undefined : names.model.flows.get(at);
  if (at === undefined || !flow) return [{ text: `${way}${kindsText([value])}` }];
  const other = named(names, field === "in" ? flow.from : flow.to);
  // A flow without a name is called by its ends, which are told already.
  const over = flow.name ? [{ text: " over " }, { text: flow.name, link: { target: at } }] : [];
  return [{ text: way }, other, ...over];
}

function pathPredicate({ field, value, at }: Because, names: Names): readonly Part[] {
  if (field !== "bypasses") return [{ text: ` can be reached from ${STARTS[field] ?? field}${past(value)}` }];
  const place = at === undefined ? [] : [{ text: " on " }, named(names, at)];
  return [{ text: ` can be reached past ${names.control(value)}` }, ...place];
}

/** Kinds that a way does not pass. */
function past(kinds: string): string {
  return kinds === "" ? "" : ` without passing any ${kindsText(kinds.split(", "))}`;
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
  const kinds = value === "" ? "element" : kindsText(value.split(", "));
  switch (kind) {
    case "crossing":
      return ` crosses no ${kindsText([what])} border`;
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

function assetText({ model }: Names, asset: Id | undefined, classification: string): string {
  const name = asset === undefined ? undefined : model.assets.get(asset)?.name;
  return name === undefined ? `${classification} assets` : `${name} (${classification})`;
}
