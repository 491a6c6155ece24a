import { load, type Model } from "@bartizan/model";
import { openDialog, type Version } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import type { Picked } from "./pickFile.ts";

/** Shows what differs from a picked file to the open document. */
export async function compareWithPicked({ file }: Picked): Promise<void> {
  const { file: open, model } = documentStore.getState();
  const earlier = read(await file.text(), file.name);
  const same = file.name === open.name;
  const name = same ? `${open.name} as it is open` : open.name;
  if (earlier) show({ name: file.name, model: earlier }, { name, model });
}

/** Shows what differs from the open file, as it was read or written last, to the open document. Nothing without a file. */
export function compareWithSaved(): void {
  const { file, model, savedText } = documentStore.getState();
  const earlier = savedText === undefined ? undefined : read(savedText, file.name);
  if (earlier) show({ name: `${file.name} as saved`, model: earlier }, { name: "what is open", model });
}

/** Shows what somebody else made of the open file: from its text when it was read or written last to `text`. */
export function compareWithDisk(text: string): void {
  const { file, savedText = "" } = documentStore.getState();
  const [before, after] = [read(savedText, file.name), read(text, file.name)];
  if (before && after)
    show({ name: `${file.name} as it was`, model: before }, { name: "as it is on disk", model: after });
}

function show(before: Version, after: Version): void {
  openDialog({ kind: "compare", before, after });
}

/** The model of a text. Where it is none, that is shown instead. */
function read(text: string, fileName: string): Model | undefined {
  const loaded = load(text);
  if (loaded.ok) return loaded.value.model;
  openDialog({ kind: "load-errors", fileName, errors: loaded.error });
  return undefined;
}
