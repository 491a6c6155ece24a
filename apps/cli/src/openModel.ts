import { fail, type LoadError, type Loaded, load, MAX_BYTES, type Notice, type Result, succeed } from "@bartizan/model";
import { errorText } from "./errorText.ts";
import type { Io } from "./io.ts";
import { noticeText } from "./noticeText.ts";

export interface Opened extends Loaded {
  /** As it was in the file. */
  readonly text: string;
}

/** The name that a file goes by in messages. */
export const nameOf = (file: string): string => (file === "-" ? "<stdin>" : file);

/**
 * Reads and loads one model; `-` is standard input. Fails with lines `file:line:column: words` for what is wrong in the
 * text. What is wrong with the file itself is thrown, as Node throws it.
 */
export async function openModel(file: string, io: Io): Promise<Result<Opened, readonly string[]>> {
  return openBytes(file, file === "-" ? await io.stdin() : await io.read(file));
}

/** The same for what is read already; `file` is its name in messages. */
export function openBytes(file: string, bytes: Uint8Array): Result<Opened, readonly string[]> {
  if (bytes.byteLength > MAX_BYTES) {
    const error: LoadError = { code: "tooLarge", path: "", values: { limit: MAX_BYTES }, line: 1, column: 1 };
    return fail([errorLine(file, error)]);
  }
  const text = decode(bytes);
  if (text === undefined) return fail([`${nameOf(file)}:1:1: the file is not UTF-8 text; save it as UTF-8`]);
  const loaded = load(text);
  return loaded.ok ? succeed({ ...loaded.value, text }) : fail(loaded.error.map((error) => errorLine(file, error)));
}

/** `file:line:column: words (path)` */
export function errorLine(file: string, error: LoadError): string {
  return `${place(file, error)}: ${errorText(error)}${error.path === "" ? "" : ` (${error.path})`}`;
}

/** The same for a notice. */
export function noticeLine(file: string, notice: Notice): string {
  return `${place(file, notice)}: note: ${noticeText(notice)}${notice.path === "" ? "" : ` (${notice.path})`}`;
}

const place = (file: string, { line, column }: { line: number; column: number }): string =>
  `${nameOf(file)}:${line}:${column}`;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
