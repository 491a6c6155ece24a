/** What can be told about a JSON text without understanding it. */
export interface Survey {
  /** How many keys its objects have; JSON.parse drops all but the last of equal ones. */
  readonly keys: number;
  readonly depth: number;
  /** Where it first went deeper than allowed, or -1. */
  readonly tooDeepAt: number;
  /** Whether there is a number that needs a closer look: with an exponent, many digits, or -0. */
  readonly oddNumbers: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
// Below 2^53 whatever the digits.
const SAFE_DIGITS = 15;

/** Counts keys and depth in one pass, before anything recursive looks at a text that may be hostile. */
export function survey(text: string, depthLimit: number): Survey {
  let keys = 0;
  let depth = 0;
  let deepest = 0;
  let tooDeepAt = -1;
  let oddNumbers = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = endOfString(text, i);
    } else if (code === COLON) {
      keys++;
    } else if (code === 0x7b || code === 0x5b) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (depth > depthLimit && tooDeepAt < 0) tooDeepAt = i;
    } else if (code === 0x7d || code === 0x5d) {
      depth--;
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const end = endOfNumber(text, i + 1);
      if (end - i > SAFE_DIGITS || isOdd(text, i, end)) oddNumbers = true;
      i = end - 1;
    }
  }
  return { keys, depth: deepest, tooDeepAt, oddNumbers };
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    // Digits, signs, points and exponents.
    if ((code >= 0x30 && code <= 0x39) || code === 0x2e || (code | 0x20) === 0x65 || code === 0x2b || code === 0x2d)
      end++;
    else return end;
  }
}

function isOdd(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === 0x2d && text.charCodeAt(start + 1) === 0x30) return true;
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) | 0x20) === 0x65) return true;
  return false;
}

/** The closing quote of the string that opens at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}
