import { save } from "@bartizan/model";
import type { Command, ExitCode } from "../command.ts";
import type { Io } from "../io.ts";
import { nameOf, openModel } from "../openModel.ts";
import { systemText } from "../systemText.ts";

/** `bartizan fmt`: the canonical text of models. */
export const fmt: Command = {
  name: "fmt",
  summary: "Rewrites models in their canonical text, in place.",
  usage: "[--check] FILE…",
  help: [
    "  --check    writes nothing; names the files that are not canonical, and exits with 1 when there are any",
    "",
    "Standard input (-) is written to standard output. A file that cannot be read is left alone; the others are written.",
  ],
  options: { check: { type: "boolean" } },
  files: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ files, options: { check } }, io) {
    let worst: ExitCode = 0;
    for (const file of files) {
      const code = await one(file, check === true, io);
      if (code > worst) worst = code;
    }
    return worst;
  },
};

async function one(file: string, check: boolean, io: Io): Promise<ExitCode> {
  try {
    const opened = await openModel(file, io);
    if (!opened.ok) {
      for (const line of opened.error) io.say(line);
      return 2;
    }
    const text = save(opened.value.model);
    const canonical = text === opened.value.text;
    if (check) {
      if (!canonical) io.out(`${nameOf(file)}\n`);
      return canonical ? 0 : 1;
    }
    if (file === "-") io.out(text);
    else if (!canonical) await io.write(file, text);
    return 0;
  } catch (error) {
    const words = systemText(error);
    if (words === undefined) throw error;
    io.say(`bartizan fmt: ${words}`);
    return 2;
  }
}
