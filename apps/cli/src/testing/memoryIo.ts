import type { Io } from "../io.ts";
import { shippedFonts } from "./fonts.ts";

export interface MemoryIo extends Io {
  /** By path; what the command wrote is in it too. */
  readonly files: Map<string, Uint8Array>;
  output(): string;
  words(): string;
  text(path: string): string;
}

/** A world in memory: files by path, standard input, a day. */
export function memoryIo(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  input = "",
  today = "2026-11-21",
): MemoryIo {
  const encoder = new TextEncoder();
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? encoder.encode(content) : content;
  const held = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const written: string[] = [];
  const said: string[] = [];
  const read = (path: string): Uint8Array => {
    const found = held.get(path);
    if (found) return found;
    throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), {
      code: "ENOENT",
      path,
      syscall: "open",
    });
  };
  return {
    files: held,
    output: () => written.join(""),
    words: () => said.join("\n"),
    text: (path) => new TextDecoder().decode(read(path)),
    out: (text) => {
      written.push(text);
    },
    say: (text) => {
      said.push(text);
    },
    stdin: () => Promise.resolve(encoder.encode(input)),
    read: async (path) => read(path),
    write: (path, content) => {
      held.set(path, bytesOf(content));
      return Promise.resolve();
    },
    fonts: () => Promise.resolve(shippedFonts),
    git: () => Promise.resolve({ code: 128, output: new Uint8Array(), words: "not a git repository" }),
    self: () => "bartizan",
    today: () => today,
  };
}
