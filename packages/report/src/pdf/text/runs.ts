import type { Face, Faces } from "./faces.ts";

/** A stretch of text that one face can show. `from` is its place in the text it was cut from, in UTF-16 units. */
export interface Run {
  readonly from: number;
  readonly text: string;
  readonly face: Face;
}

/** Code points that no font has, in the order in which they were met. */
export type Missing = Set<number>;

// Marks, joiners and variation selectors belong to the letter before them.
const CLINGS = /^(?:\p{M}|\u200c|\u200d)$/u;
const INVISIBLE = /^(?:[\u200b\u200c\u2060\u00ad]|\u200d|\p{Variation_Selector})$/u;
const STAND_INS = [0xfffd, 0x25a1, 0x3f];

const PLAIN = /^[ -~]*$/;
const covering = new WeakMap<Face, boolean>();

function coversPlain(face: Face): boolean {
  let covers = covering.get(face);
  if (covers === undefined) {
    covers = Array.from({ length: 95 }, (_, index) => 0x20 + index).every((codePoint) => face.covers(codePoint));
    covering.set(face, covers);
  }
  return covers;
}

/**
 * Cuts text where the face must change. What no face covers is noted in `missing` and shown as a stand-in (the
 * replacement character, a box, a question mark), never as nothing.
 */
export function runsOf(text: string, weight: number, faces: Faces, missing: Missing): Run[] {
  const order = faces.of(weight);
  const first = order[0];
  if (!first) return [];
  // Nearly all text, and quick to tell.
  if (PLAIN.test(text) && coversPlain(first)) return [{ from: 0, text, face: first }];
  const runs: { from: number; text: string; face: Face }[] = [];
  let at = 0;
  for (const character of text) {
    const last = runs.at(-1);
    const codePoint = character.codePointAt(0) ?? 0;
    const clings = last !== undefined && CLINGS.test(character);
    let face = clings && last.face.covers(codePoint) ? last.face : order.find((one) => one.covers(codePoint));
    let shown = character;
    if (!face && INVISIBLE.test(character)) {
      face = last?.face ?? first;
      shown = "";
    } else if (!face) {
      missing.add(codePoint);
      const standIn = STAND_INS.find((one) => order.some((each) => each.covers(one))) ?? 0x3f;
      face = order.find((one) => one.covers(standIn)) ?? first;
      shown = String.fromCodePoint(standIn);
    }
    // Blanks stay with the run they follow, so that a line of Arabic is not cut at every word.
    if (character === " " && last?.face.covers(codePoint)) face = last.face;
    if (last && last.face === face) last.text += shown;
    else runs.push({ from: at, text: shown, face });
    at += character.length;
  }
  return runs;
}
