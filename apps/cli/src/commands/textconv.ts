import { emptyModel, isBends, type Model, pathText, recordName, TOLD_PARTS, type Told, tell } from "@bartizan/model";
import { CATALOGUE_WORDS } from "@bartizan/stride";
import type { Command } from "../command.ts";
import { openBytes } from "../openModel.ts";

/** `bartizan textconv`: a model as git shows it in a diff. */
export const textconv: Command = {
  name: "textconv",
  summary: "Writes a model for people: one line a field, with names instead of ids. For git diff.",
  usage: "FILE",
  help: ["What cannot be read as a model is written as it is."],
  options: {},
  files: { least: 1, most: 1 },
  async run({ files: [file = "-"] }, io) {
    const bytes = file === "-" ? await io.stdin() : await io.read(file);
    const opened = openBytes(file, bytes);
    io.out(opened.ok ? linesOf(opened.value.model).join("") : new TextDecoder().decode(bytes));
    return 0;
  },
};

function linesOf(model: Model): string[] {
  const nothing: Model = { ...emptyModel(model.info.name), diagrams: new Map() };
  const { records } = tell(nothing, model, { words: CATALOGUE_WORDS, whole: true });
  const keys = new Map(records.map((told) => [told, keyOf(told, model)]));
  // By ids, although none is written: so that a rename changes lines and moves none.
  const inOrder = records.toSorted(
    (a, b) => TOLD_PARTS.indexOf(a.part) - TOLD_PARTS.indexOf(b.part) || compare(keys.get(a), keys.get(b)),
  );
  const fields = inOrder.flatMap((told) => {
    const path = pathText(told);
    // A flow is called by its ends, and may have a name besides.
    const naming = told.part === "flows" ? FLOW_NAMING : NAMING;
    const further = told.fields.filter(({ path: [field = ""] }) => !naming.has(field));
    return [
      `${path} · ${told.what}\n`,
      ...further.map(({ label, after, added }) => `${path} · ${label}: ${after ?? added?.join(", ") ?? ""}\n`),
    ];
  });
  return [...fields, ...placesOf(model)];
}

const NAMING: ReadonlySet<string> = new Set(["kind", "name", "parent"]);
const FLOW_NAMING: ReadonlySet<string> = new Set(["from", "to"]);
const compare = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

/** An element comes after its zone. */
function keyOf({ part, id }: Told, model: Model): string {
  const trail = [id];
  for (let at = model.elements.get(id)?.parent; part === "elements" && at !== undefined; ) {
    trail.unshift(at);
    at = model.elements.get(at)?.parent;
  }
  return trail.join(" ");
}

function placesOf(model: Model): string[] {
  return [...model.layout].flatMap(([diagram, places]) =>
    [...places]
      .sort(([a], [b]) => compare(a, b))
      .map(([id, place]) => {
        const part = model.flows.has(id) ? "flows" : "elements";
        const where = isBends(place)
          ? place.bends.map(([x, y]) => `${x}, ${y}`).join("; ")
          : `${place.x}, ${place.y}, ${place.w} × ${place.h}${place.collapsed ? ", closed" : ""}`;
        const thing = pathText(recordName(part, id, model, CATALOGUE_WORDS));
        return `${model.diagrams.get(diagram)?.name || diagram} · ${thing}: ${where}\n`;
      }),
  );
}
