import { type Command, type ExitCode, UsageError } from "./command.ts";
import { check } from "./commands/check.ts";
import { diagram } from "./commands/diagram.ts";
import { diff } from "./commands/diff.ts";
import { fmt } from "./commands/fmt.ts";
import { git } from "./commands/git.ts";
import { merge } from "./commands/merge.ts";
import { mergeDriver } from "./commands/mergeDriver.ts";
import { report } from "./commands/report.ts";
import { serve } from "./commands/serve.ts";
import { textconv } from "./commands/textconv.ts";
import { threats } from "./commands/threats.ts";
import { commandHelp, overview } from "./help.ts";
import type { Io } from "./io.ts";
import { parseFor } from "./parse.ts";
import { systemText } from "./systemText.ts";

export const COMMANDS: readonly Command[] = [
  check,
  threats,
  diff,
  merge,
  report,
  diagram,
  fmt,
  serve,
  git,
  mergeDriver,
  textconv,
];

/**
 * Runs `bartizan` with the arguments after its name. Comes back with the exit code once everything is written; what is
 * expected to go wrong is said on `io.say`, a bug is thrown.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === "--help" || name === "-h" || name === "help") {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    io.out(about ? commandHelp(about) : overview(COMMANDS));
    return 0;
  }
  if (name === undefined) {
    io.say(overview(COMMANDS).trimEnd());
    return 2;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    io.say(`bartizan: there is no command ${name}. bartizan --help lists them.`);
    return 2;
  }
  try {
    const { help, ...args } = parseFor(command, rest);
    if (help) {
      io.out(commandHelp(command));
      return 0;
    }
    return await command.run(args, io);
  } catch (error) {
    const words =
      error instanceof UsageError ? `${error.message}. bartizan ${name} --help says more.` : systemText(error);
    if (words === undefined) throw error;
    io.say(`bartizan ${name}: ${words}`);
    return 2;
  }
}
