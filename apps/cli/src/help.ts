import type { Command } from "./command.ts";

/** The help of one command. */
export function commandHelp(command: Command): string {
  return [`bartizan ${command.name} ${command.usage}`, "", command.summary, "", ...command.help, ""].join("\n");
}

/** The list of commands. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "bartizan: threat models of cloud networks and Kubernetes, from the command line",
    "",
    ...commands.map(({ name, summary }) => `  bartizan ${name.padEnd(width)}  ${summary}`),
    "",
    "bartizan <command> --help says more. A file named - is standard input. Data goes to standard output, words to",
    "standard error. Exit codes: 0 done, 1 findings, 2 wrong use or bad input.",
    "",
  ].join("\n");
}
