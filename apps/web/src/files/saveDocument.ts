import { fail, type Result, save, succeed } from "@bartizan/model";
import { type DocumentState, documentStore, markSaved, type OpenFile, UNTITLED } from "../document/documentStore.ts";
import { download } from "./download.ts";
import { copyName, fileNameFor } from "./fileName.ts";
import { canWriteInPlace, pickTarget, type SaveError, writeFile } from "./writeFile.ts";

const TYPE = "application/json";

/** How a save came out: written in place, handed to the downloads, or given up by the person. */
export type Saved = "written" | "downloaded" | "given-up";

/** Saves to the open file, or asks for one where there is none yet. `overwrite` writes over what somebody else put there. */
export async function saveInPlace({ overwrite = false } = {}): Promise<Result<Saved, SaveError>> {
  const state = documentStore.getState();
  const { handle } = state.file;
  if (!handle) return saveElsewhere();
  return write(state, { name: state.file.name, handle }, overwrite ? undefined : state.savedText);
}

/** Asks where to save, and goes on with that file. */
export async function saveElsewhere(): Promise<Result<Saved, SaveError>> {
  const state = documentStore.getState();
  const name = suggestedName(state);
  if (!canWriteInPlace()) {
    const text = save(state.model);
    download(name, text, TYPE);
    markSaved({ file: { name }, text, last: state.history.past.at(-1) });
    return succeed("downloaded");
  }
  const handle = await pickTarget(name);
  return handle ? write(state, { name: handle.name, handle }) : succeed("given-up");
}

/** Puts a copy somewhere; the open file and what is unsaved stay as they are. */
export async function saveCopy(): Promise<Result<Saved, SaveError>> {
  const state = documentStore.getState();
  const name = copyName(suggestedName(state));
  const text = save(state.model);
  if (!canWriteInPlace()) {
    download(name, text, TYPE);
    return succeed("downloaded");
  }
  const handle = await pickTarget(name);
  if (!handle) return succeed("given-up");
  const written = await writeFile(handle, text);
  return written.ok ? succeed("written") : written;
}

/** Hands the whole model to the browser's downloads: works when nothing else does. */
export function downloadCopy(): void {
  const state = documentStore.getState();
  download(copyName(suggestedName(state)), save(state.model), TYPE);
}

/** The name of the file, or one made of the model's name while there is no file. */
export function suggestedName({ file, model }: Pick<DocumentState, "file" | "model">): string {
  return file.name === UNTITLED && model.info.name !== "Untitled" ? fileNameFor(model.info.name) : file.name;
}

async function write(
  state: DocumentState,
  file: OpenFile & { handle: FileSystemFileHandle },
  expected?: string,
): Promise<Result<Saved, SaveError>> {
  const text = save(state.model);
  const written = await writeFile(file.handle, text, expected);
  if (!written.ok) return fail(written.error);
  markSaved({ file, text, last: state.history.past.at(-1) });
  return succeed("written");
}
