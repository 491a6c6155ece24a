import { type Atom, atom, atomsOf } from "./atoms.ts";
import { levelsOf, mirrored, visualOrder } from "./bidi.ts";
import type { Face, Faces } from "./faces.ts";
import type { Missing } from "./runs.ts";
import { GROUND_PADDING, type Line, type Piece, type Span } from "./style.ts";

/** Sets paragraphs in lines. One for a whole document: it remembers widths and what no font could show. */
export interface Typesetter {
  readonly missing: Missing;
  /** The lines of a paragraph at a width in points; none for no text. A word wider than the line is broken anywhere. */
  lines(spans: readonly Span[], width: number): Line[];
  /** The width of the longest stretch that may not be broken, in points. */
  longest(spans: readonly Span[]): number;
}

/** A typesetter over the faces. */
export function createTypesetter(faces: Faces): Typesetter {
  const missing: Missing = new Set();
  return {
    missing,
    lines(spans, width) {
      const levels = levelsOf(spans.map((span) => span.text).join(""));
      const atoms = atomsOf(spans, levels, faces, missing);
      const base = levels?.base ?? 0;
      return wrapped(atoms, width).map((line) => placed(trimmed(line), levels !== undefined, base));
    },
    longest(spans) {
      let most = 0;
      let sum = 0;
      for (const one of atomsOf(spans, undefined, faces, missing)) {
        most = Math.max(most, sum + one.inked);
        sum = one.breaks ? 0 : sum + one.width;
      }
      return most;
    },
  };
}

function wrapped(atoms: readonly Atom[], width: number): Atom[][] {
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let used = 0;
  let word: Atom[] = [];
  const flush = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  const put = (atoms: readonly Atom[]): void => {
    for (const one of atoms) {
      line.push(one);
      used += one.width;
    }
  };
  const place = (): void => {
    const inked = inkOf(word);
    if (used + inked > width + 0.01 && line.length > 0) flush();
    if (inked <= width + 0.01) put(word);
    else {
      for (const part of word.flatMap(clusters)) {
        if (used + part.inked > width && line.length > 0) flush();
        put([part]);
      }
    }
    word = [];
  };
  for (const one of atoms) {
    word.push(one);
    if (one.breaks) place();
  }
  if (word.length > 0) place();
  flush();
  return lines;
}

/** A stretch that is wider than the line falls into letters with their marks; one on a ground stays whole. */
function clusters(whole: Atom): Atom[] {
  if (whole.style.ground !== undefined) return [whole];
  const parts = whole.text.match(/\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gu) ?? [];
  return parts.map((text) => atom(text, whole.face, whole.style, whole.level, false));
}

function inkOf(word: readonly Atom[]): number {
  return word.reduce((sum, one, index) => sum + (index === word.length - 1 ? one.inked : one.width), 0);
}

function trimmed(line: readonly Atom[]): Atom[] {
  const kept = [...line];
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.style.ground === undefined ? last.text.trimEnd() : last.text;
    if (text === "") continue;
    kept.push(text === last.text ? last : atom(text, last.face, last.style, last.level, last.breaks));
    break;
  }
  return kept;
}

/** Pieces in reading order, each where it is seen. */
function placed(line: readonly Atom[], turns: boolean, base: number): Line {
  const lefts = turns ? leftsOf(visualOrder(line)) : undefined;
  const pieces: Mutable<Piece>[] = [];
  let x = 0;
  for (const one of line) {
    const last = pieces.at(-1);
    if (last && !lefts && joins(last, one)) {
      last.text += one.text;
      last.width += one.width;
    } else pieces.push(pieceOf(one, lefts?.get(one) ?? x));
    x += one.width;
  }
  return { pieces, width: x, fromRight: base % 2 === 1 };
}

function leftsOf(seen: readonly Atom[]): ReadonlyMap<Atom, number> {
  const lefts = new Map<Atom, number>();
  let x = 0;
  for (const one of seen) {
    lefts.set(one, x);
    x += one.width;
  }
  return lefts;
}

function pieceOf({ text, face, style, width, level }: Atom, x: number): Piece {
  const inset = style.ground === undefined ? 0 : GROUND_PADDING;
  const piece = { text, face, style, x: x + inset, width: width - 2 * inset };
  return level % 2 === 1 && JOINED.test(text) ? { ...piece, actual: mirrored(text) } : piece;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const JOINED = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;

const joins = (last: { face: Face; style: unknown; text: string }, next: Atom): boolean =>
  last.face === next.face && last.style === next.style && next.style.ground === undefined;
