import type { SaveError } from "../files/writeFile.ts";

const WORDS: Record<SaveError["code"], (error: SaveError) => string> = {
  "not-allowed": ({ fileName }) =>
    `The browser was not allowed to write ${fileName}. Save again and allow it, or use Save as.`,
  gone: ({ fileName }) => `${fileName} is no longer where it was. Use Save as to put it somewhere else.`,
  "changed-on-disk": ({ fileName }) => `${fileName} was changed by something else since it was opened here.`,
  full: ({ fileName }) => `There is no room left to write ${fileName}. Free some, or use Save as on another disk.`,
  failed: ({ fileName, detail }) => `${fileName} could not be written (${detail}). Save a copy to keep your work.`,
};

/** What happened when a file could not be written, and what to do. */
export function saveErrorText(error: SaveError): string {
  return WORDS[error.code](error);
}
