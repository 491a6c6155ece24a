import { parseArgs } from "node:util";
import { type Arguments, type Command, UsageError } from "./command.ts";

/** The arguments of a command. Throws a UsageError that names what is wrong. */
export function parseFor(command: Command, argv: readonly string[]): Arguments & { readonly help: boolean } {
  const { values, positionals } = parsed(command, argv);
  const { help, ...options } = values;
  if (help === true) return { files: [], options: {}, lists: {}, help: true };
  const { least, most } = command.files;
  if (positionals.length < least) {
    throw new UsageError(least === 1 ? "name a file, or - for standard input" : `name ${least} files`);
  }
  if (positionals.length > most) {
    throw new UsageError(
      most === 1
        ? `one file at a time, not ${positionals.length}`
        : `too many arguments: ${positionals.slice(most).join(" ")}`,
    );
  }
  if (positionals.filter((file) => file === "-").length > 1)
    throw new UsageError("standard input can be read once only");
  return { files: positionals, options: strings(options), lists: lists(options), help: false };
}

function parsed(command: Command, argv: readonly string[]) {
  try {
    const options = { ...command.options, help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(wordsOf(error));
  }
}

/** Node's sentences about arguments, without its advice for programmers. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'([^']*)'/.exec(message)?.[1] ?? "";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `there is no option ${option}`;
  if (/argument missing|argument is ambiguous/.test(message)) return `the option ${option} wants a value`;
  if (/does not take an argument/.test(message)) return `the option ${option} takes no value`;
  return message;
}

function lists(values: Readonly<Record<string, unknown>>): Arguments["lists"] {
  const found = Object.entries(values).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value.map(String)] as const] : [],
  );
  return Object.fromEntries(found);
}

function strings(values: Readonly<Record<string, unknown>>): Arguments["options"] {
  const options: Record<string, string | boolean | undefined> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string" || typeof value === "boolean") options[name] = value;
  }
  return options;
}
