import { diffMarkdown, diffText, type Model, type Result, tell, toldGroups } from "@bartizan/model";
import { CATALOGUE_WORDS, type ThreatChanges, threatChanges } from "@bartizan/stride";
import { type Command, UsageError } from "../command.ts";
import type { Io } from "../io.ts";
import { CATALOGUE_HELP, CATALOGUE_OPTION, openCatalogues } from "../openCatalogues.ts";
import { openCommitted, openVersion } from "../openVersion.ts";
import { think } from "../think.ts";
import { threatChangeLines } from "../threatChangeLines.ts";

/** `bartizan diff`: what changed in the system, and which threats that opened or closed. */
export const diff: Command = {
  name: "diff",
  summary: "Tells what changed between two models, in the words of a reviewer.",
  usage: "[--threats] [--catalogue FILE]… [--md | --json] [--exit-code] [OLD] NEW",
  help: [
    "  --threats    also which threats opened and closed by it",
    ...CATALOGUE_HELP,
    "  --md         as Markdown tables, for a comment on a review",
    "  --json       everything, for programs",
    "  --exit-code  exits with 1 when there is a difference",
    "",
    "With one file, what changed in it since the last commit.",
  ],
  options: {
    threats: { type: "boolean" },
    md: { type: "boolean" },
    json: { type: "boolean" },
    "exit-code": { type: "boolean" },
    ...CATALOGUE_OPTION,
  },
  files: { least: 1, most: 2 },
  async run({ files, options, lists }, io) {
    if (options["md"] && options["json"]) throw new UsageError("--md and --json exclude each other");
    const catalogues = await openCatalogues(lists["catalogue"], io);
    if (!catalogues.ok) {
      for (const line of catalogues.error) io.say(line);
      return 2;
    }
    const versions = await open(files, io);
    const faults = versions.flatMap((version) => (version.ok ? [] : version.error));
    for (const line of faults) io.say(line);
    const [before, after] = versions.map((version) => (version.ok ? version.value : undefined));
    if (!before || !after) return 2;

    const telling = tell(before, after, { words: CATALOGUE_WORDS });
    const thought = (model: Model) => think(model, io.today(), catalogues.value.joined);
    const thoughts = options["threats"] ? ([thought(before), thought(after)] as const) : undefined;
    const threats = thoughts && threatChanges(thoughts[0].triaged, thoughts[1].triaged);
    const lines = threats && thoughts ? threatChangeLines(threats, ...thoughts) : [];
    const ofThreats = lines.length > 0 ? [{ title: "Open threats", records: [], sentences: lines }] : [];
    const groups = [...toldGroups(telling), ...ofThreats];
    if (options["json"]) io.out(`${JSON.stringify({ ...telling, ...(threats && ids(threats)) }, null, 2)}\n`);
    else io.out(options["md"] ? diffMarkdown(groups) : diffText(groups));
    const differ = telling.records.length + telling.places.length > 0;
    return options["exit-code"] && differ ? 1 : 0;
  },
};

function open([first = "-", second]: readonly string[], io: Io): Promise<Result<Model, readonly string[]>[]> {
  return second === undefined
    ? Promise.all([openCommitted(first, io), openVersion(first, io)])
    : Promise.all([openVersion(first, io), openVersion(second, io)]);
}

function ids({ opened, closed, shifted }: ThreatChanges): object {
  const id = (threat: { readonly id: string }): string => threat.id;
  return {
    threats: {
      opened: opened.map(id),
      closed: closed.map(id),
      shifted: shifted.map(({ from, to }) => ({ id: to.id, before: from.severity, after: to.severity })),
    },
  };
}
