import { fail, type Result, succeed } from "@bartizan/model";
import { mayWrite, pickers } from "./fileSystemAccess.ts";
import { MODEL_TYPES, unlessAborted } from "./pickFile.ts";

export const SAVE_CODES = ["not-allowed", "gone", "changed-on-disk", "full", "failed"] as const;

/** Why a file could not be written. `detail` is the browser's own word. */
export interface SaveError {
  code: (typeof SAVE_CODES)[number];
  fileName: string;
  detail: string;
}

/** True when the browser can write files in place. */
export function canWriteInPlace(): boolean {
  return pickers().showSaveFilePicker !== undefined;
}

/** Lets a person choose where to save; undefined when they change their mind. Only where canWriteInPlace. */
export async function pickTarget(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  const picking = pickers().showSaveFilePicker?.call(window, { suggestedName, types: MODEL_TYPES });
  return picking && unlessAborted(picking);
}

/** Writes a file in place. `expected` is the text it must still hold; another text there is left alone ("changed-on-disk"). */
export async function writeFile(
  handle: FileSystemFileHandle,
  text: string,
  expected?: string,
): Promise<Result<void, SaveError>> {
  const failed = (code: SaveError["code"], detail = "") => fail<SaveError>({ code, fileName: handle.name, detail });
  try {
    if (!(await mayWrite(handle))) return failed("not-allowed");
    if (expected !== undefined && (await (await handle.getFile()).text()) !== expected)
      return failed("changed-on-disk");
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    return succeed(undefined);
  } catch (error) {
    return failed(codeOf(error), error instanceof Error ? error.message : String(error));
  }
}

function codeOf(error: unknown): SaveError["code"] {
  if (!(error instanceof DOMException)) return "failed";
  if (error.name === "NotAllowedError" || error.name === "SecurityError") return "not-allowed";
  if (error.name === "NotFoundError") return "gone";
  if (error.name === "QuotaExceededError") return "full";
  return "failed";
}
