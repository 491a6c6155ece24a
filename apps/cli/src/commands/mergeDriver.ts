import { save } from "@bartizan/model";
import type { Command } from "../command.ts";
import { mergeModels } from "../mergeModels.ts";
import { openVersion } from "../openVersion.ts";

/** `bartizan merge-driver`: what git calls instead of merging lines. */
export const mergeDriver: Command = {
  name: "merge-driver",
  summary: "Merges for git, which calls it as bartizan git install tells it to.",
  usage: "%O %A %B %P",
  help: [
    "The result is written to %A, as git wants it. Exits with 1 when somebody has to decide. When one of the three cannot",
    "be read as a model, the lines are merged as git does it.",
  ],
  options: {},
  files: { least: 3, most: 4 },
  async run({ files: [base = "", ours = "", theirs = "", path = ours] }, io) {
    const opened = await Promise.all([base, ours, theirs].map((file) => openVersion(file, io)));
    const [b, o, t] = opened.map((version) => (version.ok ? version.value : undefined));
    if (!b || !o || !t) {
      for (const line of opened.flatMap((version) => (version.ok ? [] : version.error))) io.say(`${path}: ${line}`);
      io.say(`${path}: not every version can be read as a model; merged line by line`);
      const labels = ["-L", "ours", "-L", "base", "-L", "theirs"];
      const { code } = await io.git(["merge-file", ...labels, ours, base, theirs]);
      return code === 0 ? 0 : 1;
    }
    const { model, conflicts, lines } = mergeModels(b, o, t);
    await io.write(ours, save(model));
    for (const line of lines) io.say(`${path}: ${line}`);
    if (conflicts.size === 0) return 0;
    const left = conflicts.size === 1 ? "1 conflict is" : `${conflicts.size} conflicts are`;
    io.say(`${path}: ${left} left to decide; the file opens in the editor, with ours in place`);
    return 1;
  },
};
