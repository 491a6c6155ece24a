import { basename, dirname, extname, join } from "node:path";
import { save } from "@bartizan/model";
import { buildReport, fontFilesFor, type Report, toMarkdown } from "@bartizan/report";
import { loadProse, ownProse } from "@bartizan/stride";
import { type Command, UsageError } from "../command.ts";
import { chosenOf, scenesOf } from "../diagrams.ts";
import type { Io } from "../io.ts";
import { CATALOGUE_HELP, CATALOGUE_OPTION, missingCatalogues, openCatalogues } from "../openCatalogues.ts";
import { openModel } from "../openModel.ts";
import { think } from "../think.ts";

/** `bartizan report`: what is handed over. */
export const report: Command = {
  name: "report",
  summary: "Writes the report of a model as PDF or Markdown.",
  usage: "FILE -o OUT.pdf|OUT.md [--diagram ID] [--date YYYY-MM-DD|today] [--catalogue FILE]…",
  help: [
    "  -o, --output OUT   where to write; the ending says how. OUT.md has its diagrams beside it: OUT.svg for the first,",
    "                     OUT-<id>.svg for the others",
    "  --diagram ID       shows this diagram alone; all of them when it is left out",
    "  --date DATE        writes a date into the report; without it the same model gives the same bytes",
    ...CATALOGUE_HELP,
    "",
    "Decisions expire by that date, or by today's.",
  ],
  options: {
    output: { type: "string", short: "o" },
    diagram: { type: "string" },
    date: { type: "string" },
    ...CATALOGUE_OPTION,
  },
  files: { least: 1, most: 1 },
  async run({ files: [file = "-"], options, lists }, io) {
    const { output, diagram, date: wanted } = options;
    const ending = typeof output === "string" ? extname(output).toLowerCase() : "";
    if (typeof output !== "string" || (ending !== ".pdf" && ending !== ".md")) {
      throw new UsageError("say where to write with -o, ending in .pdf or .md");
    }
    const date = dateOf(wanted, io);
    const catalogues = await openCatalogues(lists["catalogue"], io);
    if (!catalogues.ok) {
      for (const line of catalogues.error) io.say(line);
      return 2;
    }
    const opened = await openModel(file, io);
    if (!opened.ok) {
      for (const line of opened.error) io.say(line);
      return 2;
    }
    const { model } = opened.value;
    for (const line of missingCatalogues(file, model, catalogues.value)) io.say(line);
    const thought = think(model, date ?? io.today(), catalogues.value.joined);
    const pictures = scenesOf(thought, true);
    const document = buildReport({
      ...thought,
      prose: { ...(await loadProse()), ...ownProse(catalogues.value.own) },
      pictures: diagram === undefined ? pictures : [chosenOf(pictures, diagram)],
      options: date === undefined ? {} : { date },
    });
    if (ending === ".md") await writeMarkdown(document, output, io);
    else await writePdf(document, save(model), output, io);
    return 0;
  },
};

function dateOf(value: string | boolean | undefined, io: Io): string | undefined {
  if (value === undefined) return undefined;
  if (value === "today") return io.today();
  const valid = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!valid) throw new UsageError(`--date wants YYYY-MM-DD or today, not ${String(value)}`);
  return value;
}

async function writeMarkdown(document: Report, output: string, io: Io): Promise<void> {
  const { text, images } = toMarkdown(document, { name: basename(output, extname(output)) });
  for (const { path, svg } of images) await io.write(join(dirname(output), path), svg);
  await io.write(output, text);
}

async function writePdf(document: Report, text: string, output: string, io: Io): Promise<void> {
  const found = new Map((await io.fonts()).map(({ name, bytes }) => [name, bytes]));
  const fonts = fontFilesFor(text).flatMap(({ file, family, weight }) => {
    const bytes = found.get(file);
    return bytes ? [{ family, weight, bytes }] : [];
  });
  if (fonts.length === 0) throw new UsageError("the fonts are not beside this command; build it with: npm run build");
  // Late, since it is most of the code and only PDFs need it.
  const { toPdf } = await import("@bartizan/report/pdf");
  const { bytes, missing } = await toPdf(document, { fonts });
  await io.write(output, bytes);
  if (missing.length > 0)
    io.say(`${output}: no font has these characters, which are shown as boxes: ${missing.join(" ")}`);
}
