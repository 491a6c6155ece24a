import { documentStore } from "../document/documentStore.ts";
import { diskStore } from "./diskStatus.ts";

/** Looks at the open file whenever the person comes back to the page, where the browser lets it; returns how to stop. */
export function watchDisk(page: Window): () => void {
  const look = lookAtDisk();
  const onFocus = () => void look();
  page.addEventListener("focus", onFocus);
  return () => page.removeEventListener("focus", onFocus);
}

/** A look at the open file. What did not change since the last look is not read again. */
export function lookAtDisk(): () => Promise<void> {
  let seen: { handle: FileSystemFileHandle; lastModified: number } | undefined;
  return async () => {
    const { file, savedText, opened } = documentStore.getState();
    if (!file.handle || savedText === undefined) return;
    const found = await quietly(file.handle);
    if (!found || (seen?.handle === file.handle && seen.lastModified === found.lastModified)) return;
    seen = { handle: file.handle, lastModified: found.lastModified };
    const text = await found.text();
    const { savedText: now, opened: still } = documentStore.getState();
    if (still !== opened) return;
    diskStore.setState({ found: text === now ? undefined : { fileName: file.name, text, opened } });
  };
}

/** The file behind a handle; undefined when it is gone or the browser wants to be asked first: saving says so in time. */
async function quietly(handle: FileSystemFileHandle): Promise<File | undefined> {
  try {
    return await handle.getFile();
  } catch {
    return undefined;
  }
}
