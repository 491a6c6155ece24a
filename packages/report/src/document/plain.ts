const LINE_BREAKS = /\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g;
// What makes shown text differ from stored text: control characters, bidi overrides and isolates, byte-order marks.
const UNWANTED = /\p{Cc}|\p{Bidi_Control}|[\ufeff\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** One line of text that shows what it says: no control characters, no bidi overrides, line breaks as spaces, whole code points. */
export function plain(value: string): string {
  return value.replace(LINE_BREAKS, " ").replace(UNWANTED, "").replace(LONE_SURROGATE, "\ufffd").normalize("NFC");
}

/** The paragraphs of a text that people typed: split at line breaks, blank ones left out. */
export function paragraphsOf(value: string): string[] {
  return value
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => plain(line).trim())
    .filter((line) => line !== "");
}
