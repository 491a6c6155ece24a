import { inSentence } from "../kinds/inSentence.ts";
import type { Told, ToldCrossing, ToldCrossings, ToldField, ToldPlaces } from "./told.ts";

/** The path of names to a record: `prod › shop › cart`. */
export function pathText({ within, name }: Pick<Told, "within" | "name">): string {
  return [...within, name].join(" › ");
}

/** What happened to one record, a sentence a line, without full stops. */
export function recordSentences(told: Told): string[] {
  const { verb, what, name, within, fields } = told;
  if (verb === "changed") return fields.map((field) => changeSentence(told, field));
  const place = within.length === 0 ? "" : `${verb === "added" ? " in" : " from"} ${within.join(" › ")}`;
  const first = `${verb} ${what} ${name}${place}`;
  if (verb === "removed") return [first];
  const said = saidText(told);
  return [said === "" ? first : `${first}: ${said}`];
}

/** What is said of an added record besides its name and place: "encryption None; port 443". */
export function saidText({ fields }: Told): string {
  return fields
    .filter(({ path: [field = ""] }) => !OBVIOUS.has(field))
    .map(({ label, after, added }) => `${inSentence(label)} ${after ?? added?.join(", ") ?? ""}`.trim())
    .join("; ");
}

// Said by the kind, the name and the path already.
const OBVIOUS: ReadonlySet<string> = new Set(["kind", "name", "title", "parent", "from", "to", "target", "part", "id"]);

function changeSentence(told: Told, field: ToldField): string {
  const { part, what, name } = told;
  const [at] = field.path;
  if (part === "elements" && at === "parent") {
    return `${what} ${name} moved from ${field.before ?? TOP} to ${field.after ?? TOP}`;
  }
  if (at === "name" && part !== "flows" && field.before !== undefined && field.after !== undefined) {
    return `${what} ${name} is now called ${field.after}`;
  }
  const subject = part === "elements" || part === "flows" ? pathText(told) : `${what} ${name}`;
  return `${subject}: ${fieldText(field)}`;
}

const TOP = "the top level";

/** "encryption none → mutual", "stores + Cards − Orders" */
function fieldText(field: ToldField): string {
  const label = inSentence(field.label);
  if (field.added || field.removed) {
    const added = (field.added ?? []).map((item) => `+ ${item}`);
    const removed = (field.removed ?? []).map((item) => `− ${item}`);
    return `${label} ${[...added, ...removed].join(", ")}`;
  }
  return `${label} ${beforeText(field)} → ${afterText(field)}`;
}

/** What stands before the arrow: nobody has said a fact that is not there. */
export function beforeText({ before, path }: ToldField): string {
  return before ?? silence(path);
}

/** What stands behind the arrow. */
export function afterText({ after, path }: ToldField): string {
  return after ?? silence(path);
}

const FACT_FIELDS: ReadonlySet<string> = new Set(["facts", "defaults", "controls"]);

function silence([field = ""]: readonly string[]): string {
  return FACT_FIELDS.has(field) ? "unknown" : "nothing";
}

/** "cart → ledger now leaves namespace shop, enters namespace payments (inward)" */
export function crossingSentences({ name, appear, disappear }: ToldCrossings): string[] {
  const list = (crossings: readonly ToldCrossing[]): string =>
    crossings
      .map(({ side, name: zone, direction }) => `${side === "leave" ? "leaves" : "enters"} ${zone}${WAY[direction]}`)
      .join(", ");
  return [
    ...(appear.length > 0 ? [`${name} now ${list(appear)}`] : []),
    ...(disappear.length > 0 ? [`${name} no longer ${list(disappear)}`] : []),
  ];
}

const WAY = { in: " (inward)", out: " (outward)", level: "" } as const;

/** "3 elements moved in Main" */
export function placeSentence({ name, elements, flows }: ToldPlaces): string {
  const parts = [
    ...(elements > 0 ? [`${elements} ${elements === 1 ? "element" : "elements"} moved`] : []),
    ...(flows > 0 ? [`${flows} ${flows === 1 ? "flow" : "flows"} led another way`] : []),
  ];
  return `${parts.join(", ")} in ${name}`;
}
