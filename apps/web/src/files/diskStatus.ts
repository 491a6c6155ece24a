import { createStore } from "zustand/vanilla";

/** What was found in the file when the person came back to the page, and differs from what was read or written last. */
export interface FoundOnDisk {
  fileName: string;
  text: string;
  /** The document it was the file of. */
  opened: number;
}

export const diskStore = createStore<{ found: FoundOnDisk | undefined }>(() => ({ found: undefined }));
