import { conflictSentence, type Model, type Severity, tellConflict } from "@bartizan/model";
import { CATALOGUE_WORDS } from "@bartizan/stride";
import type { Command, ExitCode } from "../command.ts";
import type { Io } from "../io.ts";
import {
  CATALOGUE_HELP,
  CATALOGUE_OPTION,
  type Catalogues,
  missingCatalogues,
  openCatalogues,
} from "../openCatalogues.ts";
import { nameOf, noticeLine, openModel } from "../openModel.ts";
import { isAtLeast, severityOf } from "../severity.ts";
import { systemText } from "../systemText.ts";
import { think } from "../think.ts";
import { threatLine } from "../threatLine.ts";

/** `bartizan check`: is the file right, and is anything bad open? The gate for CI. */
export const check: Command = {
  name: "check",
  summary: "Says what is wrong with models, and fails when a threat that is bad enough is open.",
  usage: "[--severity LEVEL] [--catalogue FILE]… FILE…",
  help: [
    "  --severity LEVEL   also lists the open threats of that severity or above (critical, high, medium, low, info)",
    "                     and exits with 1 when there are any",
    ...CATALOGUE_HELP,
    "",
    "What is wrong is told as file:line:column on standard error, with exit code 2. What a merge left to decide is told as",
    "conflict, with exit code 1. Decisions expire by today's date.",
  ],
  options: { severity: { type: "string" }, ...CATALOGUE_OPTION },
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ files, options: { severity: wanted }, lists }, io) {
    const severity = severityOf(wanted);
    const catalogues = await openCatalogues(lists["catalogue"], io);
    if (!catalogues.ok) {
      for (const line of catalogues.error) io.say(line);
      return 2;
    }
    let worst: ExitCode = 0;
    for (const file of files) {
      const code = await one(file, { severity, several: files.length > 1, catalogues: catalogues.value }, io);
      if (code > worst) worst = code;
    }
    return worst;
  },
};

interface How {
  readonly severity: Severity | undefined;
  readonly several: boolean;
  readonly catalogues: Catalogues;
}

async function one(file: string, { severity, several, catalogues }: How, io: Io): Promise<ExitCode> {
  try {
    const opened = await openModel(file, io);
    if (!opened.ok) {
      for (const line of opened.error) io.say(line);
      return 2;
    }
    const { model, notices } = opened.value;
    for (const notice of notices) io.say(noticeLine(file, notice));
    const conflicts = conflictLines(model);
    for (const line of conflicts) io.say(`${nameOf(file)}: conflict: ${line}`);
    if (severity === undefined) {
      const rest = conflicts.length === 0 ? "nothing is wrong" : `${count(conflicts.length, "conflict")} to decide`;
      io.say(`${nameOf(file)}: ${count(model.elements.size, "element")}, ${count(model.flows.size, "flow")}; ${rest}`);
      return conflicts.length === 0 ? 0 : 1;
    }
    for (const line of missingCatalogues(file, model, catalogues)) io.say(line);
    const thought = think(model, io.today(), catalogues.joined);
    const { triaged, analysis } = thought;
    const found = triaged.threats.filter((threat) => threat.status === "open" && isAtLeast(threat.severity, severity));
    const before = several ? `${nameOf(file)}: ` : "";
    for (const threat of found) io.out(`${before}${threatLine(thought, threat)}\n`);
    for (const { threat, message } of analysis.failures) io.say(`The catalogue entry ${threat} failed: ${message}`);
    io.say(
      `${nameOf(file)}: ${found.length === 0 ? "no open threat" : found.length === 1 ? "1 open threat" : `${found.length} open threats`} of severity ${severity} or above`,
    );
    return found.length + conflicts.length > 0 ? 1 : 0;
  } catch (error) {
    const words = systemText(error);
    if (words === undefined) throw error;
    io.say(`bartizan check: ${words}`);
    return 2;
  }
}

/** What a merge left to decide. */
const conflictLines = (model: Model): string[] =>
  [...model.conflicts.values()].map((conflict) => conflictSentence(tellConflict(model, conflict, CATALOGUE_WORDS)));

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
