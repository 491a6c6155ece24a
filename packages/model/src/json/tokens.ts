// The smallest pieces of a JSON text, by the letter of RFC 8259. Each function takes where to begin and says where it ends.

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Whatever stands between separators: true, 12, or something that is no JSON. */
const WORD = /[^\s,:"{}[\]/]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** The first place that is not white space. */
export function skipSpace(text: string, start: number): number {
  return endOf(SPACE, text, start);
}

/** One past the number that begins here, or `start` when none does. */
export function numberEnd(text: string, start: number): number {
  return endOf(NUMBER, text, start);
}

/** Where the word that starts here ends. */
export function wordEnd(text: string, start: number): number {
  return endOf(WORD, text, start);
}

/** Whether a value may begin with this character, be it a wrong one; a comment may not. */
export function isValueStart(character: string | undefined): boolean {
  return character !== undefined && /[^\s,:}\]/]/.test(character);
}

export interface StringEnd {
  readonly end: number;
  readonly faultAt: number | undefined;
  readonly closed: boolean;
}

/**
 * One past the closing quote, and the first place where the string is not one: it ends with the line when its quote is
 * missing. A loop, because a regular expression overflows its stack on a string of megabytes.
 */
export function stringEnd(text: string, start: number): StringEnd {
  let faultAt: number | undefined;
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return { end: i + 1, faultAt, closed: true };
    if (code === 0x0a || code === 0x0d) return { end: i, faultAt: faultAt ?? i, closed: false };
    if (code < 0x20) faultAt ??= i;
    else if (code === 0x5c) {
      const end = endOf(ESCAPE, text, i);
      if (end === i) faultAt ??= i + 1 >= text.length ? text.length : i;
      else i = end - 1;
    }
  }
  return { end: text.length, faultAt: faultAt ?? text.length, closed: false };
}
