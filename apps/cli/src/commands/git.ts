import { type Command, UsageError } from "../command.ts";
import { ATTRIBUTE_LINE, type GitSetting, gitSettings, withAttributes } from "../gitSettings.ts";
import type { Io } from "../io.ts";

/** `bartizan git install`: lets git merge and show models by record and field. */
export const git: Command = {
  name: "git",
  summary: "git install sets up this clone, so that git merges and shows models by record and field.",
  usage: "install [--print]",
  help: [
    "  --print    writes nothing; prints what it would set",
    "",
    "Sets merge.bartizan and diff.bartizan in the configuration of the clone you are in, and the line for *.tm.json in",
    ".gitattributes at its top. The former is once per clone; the latter is for everybody: commit it. Doing it again",
    "changes nothing. Hosting sites merge by lines: let the pipeline run bartizan check on what they merged.",
  ],
  options: { print: { type: "boolean" } },
  files: { least: 0, most: 1 },
  async run({ files: [what], options: { print } }, io) {
    if (what !== "install") throw new UsageError("say what: bartizan git install");
    const settings = gitSettings(io.self());
    if (print === true) {
      for (const { key, value } of settings) io.out(`git config ${key} ${shellWord(value)}\n`);
      io.out(`# in .gitattributes\n${ATTRIBUTE_LINE}\n`);
      return 0;
    }
    const top = await io.git(["rev-parse", "--show-toplevel"]);
    if (top.code !== 0) {
      io.say(`bartizan git: ${top.words}`);
      return 2;
    }
    for (const setting of settings) if (!(await put(setting, io))) return 2;
    await putAttributes(`${new TextDecoder().decode(top.output).trim()}/.gitattributes`, io);
    return 0;
  },
};

const shellWord = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`;

async function put({ key, value }: GitSetting, io: Io): Promise<boolean> {
  const before = await io.git(["config", "--local", "--get", key]);
  if (before.code === 0 && new TextDecoder().decode(before.output).replace(/\n$/, "") === value) {
    io.say(`${key} is set already`);
    return true;
  }
  const { code, words } = await io.git(["config", "--local", "--replace-all", key, value]);
  io.say(code === 0 ? `${key} is set` : `bartizan git: ${words}`);
  return code === 0;
}

async function putAttributes(path: string, io: Io): Promise<void> {
  const before = await readOrEmpty(path, io);
  const after = withAttributes(before);
  if (after === before) {
    io.say(".gitattributes has its line already");
    return;
  }
  await io.write(path, after);
  io.say(`.gitattributes: ${ATTRIBUTE_LINE}; commit it, so that everybody has it`);
}

async function readOrEmpty(path: string, io: Io): Promise<string> {
  try {
    return new TextDecoder().decode(await io.read(path));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
