import { mayLeave } from "./leaving.ts";
import { openText } from "./openText.ts";
import type { Picked } from "./pickFile.ts";

/** Opens a file that was picked or dropped, after asking about unsaved changes; false when nothing was opened. */
export async function openPicked({ file, handle }: Picked): Promise<boolean> {
  if (!(await mayLeave())) return false;
  const text = await file.text();
  return openText(text, { name: file.name, ...(handle && { handle }) }, text);
}
