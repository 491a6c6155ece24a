import { emptyModel, fail, type Model, type Result, succeed } from "@bartizan/model";
import type { Io } from "./io.ts";
import { openBytes } from "./openModel.ts";

/**
 * One of several versions of a model. Where git has none it gives an empty file or the null device: that is a model with
 * nothing in it. Fails with lines, as `openModel` does.
 */
export async function openVersion(file: string, io: Io): Promise<Result<Model, readonly string[]>> {
  return modelFrom(file, file === "-" ? await io.stdin() : await io.read(file));
}

/** The version of the last commit; a model with nothing in it when the file is new. Fails with one line outside git. */
export async function openCommitted(file: string, io: Io): Promise<Result<Model, readonly string[]>> {
  const [folder, name] = splitPath(file);
  const { code, words } = await io.git(["rev-parse", "--is-inside-work-tree"], folder);
  if (code !== 0) return fail([`${file}: ${words}; name two files to compare`]);
  const shown = await io.git(["show", `HEAD:./${name}`], folder);
  return modelFrom(`${file} (HEAD)`, shown.code === 0 ? shown.output : new Uint8Array());
}

function splitPath(file: string): [folder: string, name: string] {
  const at = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
  return at < 0 ? [".", file] : [file.slice(0, at + 1), file.slice(at + 1)];
}

function modelFrom(file: string, bytes: Uint8Array): Result<Model, readonly string[]> {
  if (bytes.byteLength === 0) return succeed({ ...emptyModel(""), diagrams: new Map() });
  const opened = openBytes(file, bytes);
  return opened.ok ? succeed(opened.value.model) : opened;
}
