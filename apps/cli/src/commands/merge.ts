import { save } from "@bartizan/model";
import { type Command, UsageError } from "../command.ts";
import { mergeModels } from "../mergeModels.ts";
import { openVersion } from "../openVersion.ts";

/** `bartizan merge`: what two branches made of a model, in one. */
export const merge: Command = {
  name: "merge",
  summary: "Merges two versions of a model that come from the same one, by record and field.",
  usage: "BASE OURS THEIRS [-o FILE]",
  help: [
    "  -o, --output FILE   where the result goes; standard output unless given",
    "",
    "Where both changed the same, the result has ours, and keeps the three values under conflicts; the exit code is 1 then.",
    "The result can be opened either way, and the editor shows what is left to decide.",
  ],
  options: { output: { type: "string", short: "o" } },
  files: { least: 3, most: 3 },
  async run({ files, options: { output } }, io) {
    if (output === "") throw new UsageError("-o wants the name of a file");
    const opened = await Promise.all(files.map((file) => openVersion(file, io)));
    for (const line of opened.flatMap((version) => (version.ok ? [] : version.error))) io.say(line);
    const [base, ours, theirs] = opened.map((version) => (version.ok ? version.value : undefined));
    if (!base || !ours || !theirs) return 2;
    const { model, conflicts, lines } = mergeModels(base, ours, theirs);
    for (const line of lines) io.say(line);
    if (typeof output === "string") await io.write(output, save(model));
    else io.out(save(model));
    return conflicts.size > 0 ? 1 : 0;
  },
};
