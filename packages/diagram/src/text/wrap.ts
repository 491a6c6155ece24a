import { measure, type Weight } from "./measure.ts";

const ELLIPSIS = "…";

/** The text, or as much of it as fits before an ellipsis; at least the ellipsis. */
export function shorten(text: string, width: number, size: number, weight: Weight): string {
  if (measure(text, size, weight) <= width) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(letters.slice(0, middle).join("").trimEnd() + ELLIPSIS, size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return letters.slice(0, low).join("").trimEnd() + ELLIPSIS;
}

/**
 * Lines of at most `width` pixels, broken at spaces and after hyphens, slashes and dots; the last one ends in an ellipsis
 * when the text is longer. A word that is too long for a line is cut.
 */
export function wrap(text: string, width: number, size: number, weight: Weight, maxLines: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (lines.length < maxLines - 1 && measure(rest, size, weight) > width) {
    const end = breakOf(rest, width, size, weight);
    if (end === 0) break;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest !== "" || lines.length === 0) lines.push(shorten(rest, width, size, weight));
  return lines;
}

/** Where the last piece that fits ends; inside a word when its first piece is too long already. */
function breakOf(text: string, width: number, size: number, weight: Weight): number {
  let fits = 0;
  for (const match of text.matchAll(/[ ]+|[-/._](?=[^ ])/g)) {
    const end = match.index + match[0].length;
    if (measure(text.slice(0, end).trimEnd(), size, weight) > width) break;
    fits = end;
  }
  if (fits > 0) return fits;
  let end = 0;
  for (const letter of text) {
    if (measure(text.slice(0, end + letter.length), size, weight) > width) break;
    end += letter.length;
  }
  return end;
}
