import type { ParseArgsConfig } from "node:util";
import type { Io } from "./io.ts";

/** 0: done. 1: there are findings. 2: wrong use or bad input. */
export type ExitCode = 0 | 1 | 2;

export interface Arguments {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Options that may be given more than once, with their values in order. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** One thing that `bartizan` does. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What stands after `bartizan <name>`. */
  readonly usage: string;
  /** The rest of the help: one entry a line. */
  readonly help: readonly string[];
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many files it wants. */
  readonly files: { readonly least: number; readonly most: number };
  run(args: Arguments, io: Io): Promise<ExitCode>;
}

/** Wrong use: said in one sentence, with the way to the help. Only the argument parsing and `run` of a command throw it. */
export class UsageError extends Error {}
