import { pickers } from "./fileSystemAccess.ts";

/** A file that a person chose, and the handle to write back through where the browser gives one. */
export interface Picked {
  file: File;
  handle?: FileSystemFileHandle;
}

export const MODEL_TYPES = [{ description: "Threat model", accept: { "application/json": [".json"] } }];

/** Lets a person choose a model file to open; undefined when they change their mind. */
export async function pickFile(): Promise<Picked | undefined> {
  const { showOpenFilePicker } = pickers();
  if (!showOpenFilePicker) return pickByInput();
  const handles = await unlessAborted(showOpenFilePicker.call(window, { types: MODEL_TYPES }));
  const handle = handles?.[0];
  return handle && { file: await handle.getFile(), handle };
}

/** What the promise gives, or undefined when the person closed the picker; other failures are thrown on. */
export async function unlessAborted<T>(picking: Promise<T>): Promise<T | undefined> {
  try {
    return await picking;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

function pickByInput(): Promise<Picked | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      resolve(file && { file });
    });
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
