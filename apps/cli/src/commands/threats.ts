import type { Command } from "../command.ts";
import { CATALOGUE_HELP, CATALOGUE_OPTION, missingCatalogues, openCatalogues } from "../openCatalogues.ts";
import { openModel } from "../openModel.ts";
import { think } from "../think.ts";
import { threatLine } from "../threatLine.ts";
import { threatsJson } from "../threatsJson.ts";

/** `bartizan threats`: what the drawing raises. */
export const threats: Command = {
  name: "threats",
  summary: "Lists the threats of a model, why they arise, and the questions that are open.",
  usage: "[--json] [--catalogue FILE]… FILE",
  help: [
    "  --json     everything, for programs: threats with because, controls and crossings; groups; questions; failures.",
    "             Sorted, and the same bytes for the same model. Without it: one line a threat.",
    ...CATALOGUE_HELP,
    "",
    "Decisions expire by today's date.",
  ],
  options: { json: { type: "boolean" }, ...CATALOGUE_OPTION },
  files: { least: 1, most: 1 },
  async run({ files: [file = "-"], options: { json }, lists }, io) {
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
    for (const line of missingCatalogues(file, opened.value.model, catalogues.value)) io.say(line);
    const thought = think(opened.value.model, io.today(), catalogues.value.joined);
    if (json === true) io.out(threatsJson(thought));
    else for (const threat of thought.triaged.threats) io.out(`${threatLine(thought, threat)}\n`);
    for (const { threat, message } of thought.analysis.failures)
      io.say(`The catalogue entry ${threat} failed: ${message}`);
    return 0;
  },
};
