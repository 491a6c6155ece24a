/// <reference path="../libraries.d.ts" />
import { create, type Font, type GlyphRun } from "fontkit";

/** A font file as the app read it: TTF, OTF or WOFF 1. Families are tried in the order in which they first come. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly bytes: Uint8Array;
}

/** One parsed font under the name that the PDF document knows it by. */
export interface Face {
  readonly key: string;
  readonly font: Font;
  covers(codePoint: number): boolean;
  /** Width of a text at size 1. */
  measure(text: string): number;
}

export interface Faces {
  readonly all: readonly Face[];
  /** The faces to try for a weight, best first. */
  of(weight: number): readonly Face[];
}

const WOFF2 = 0x774f4632;

/**
 * Parses the fonts. Throws with the family when one cannot be used: WOFF2 is refused by name, since its subset would be
 * written with blank glyphs and without an error.
 */
export function openFaces(files: readonly FontFile[]): Faces {
  if (files.length === 0) throw new Error("a PDF needs at least one font");
  const families = new Map<string, { weight: number; face: Face }[]>();
  for (const file of files) {
    const family = families.get(file.family) ?? [];
    family.push({ weight: file.weight, face: openFace(file, `${file.family} ${file.weight}-${family.length}`) });
    families.set(file.family, family);
  }
  const orders = new Map<number, readonly Face[]>();
  return {
    all: [...families.values()].flatMap((family) => family.map(({ face }) => face)),
    of(weight) {
      let order = orders.get(weight);
      if (!order) {
        order = [...families.values()].flatMap((family) =>
          family.toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight)).map(({ face }) => face),
        );
        orders.set(weight, order);
      }
      return order;
    },
  };
}

function openFace(file: FontFile, key: string): Face {
  const { bytes } = file;
  if (bytes.length < 12) throw new Error(`font ${file.family}: ${bytes.length} bytes are no font`);
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === WOFF2) {
    throw new Error(`font ${file.family}: WOFF2 cannot be embedded in a PDF`);
  }
  const font = create(bytes);
  const covered = new Map<number, boolean>();
  const width = shapeOnce(font);
  return {
    key,
    font,
    covers(codePoint) {
      let known = covered.get(codePoint);
      if (known === undefined) {
        known = font.hasGlyphForCodePoint(codePoint);
        covered.set(codePoint, known);
      }
      return known;
    },
    // pdfkit shapes word by word, the blank with the word before it; measured in the same pieces, the sum is exact.
    measure(text) {
      let sum = 0;
      let from = 0;
      for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", from)) {
        sum += width(text.slice(from, at + 1));
        from = at + 1;
      }
      return from < text.length ? sum + width(text.slice(from)) : sum;
    },
  };
}

/**
 * The width of a word at size 1, remembered. What was shaped for it waits until pdfkit asks for the same word to draw it:
 * shaping is most of the work. Each is handed out once, since pdfkit scales it in place.
 */
function shapeOnce(font: Font): (word: string) => number {
  const shape = font.layout.bind(font);
  const waiting = new Map<string, GlyphRun>();
  const widths = new Map<string, number>();
  font.layout = (text, features) => {
    const run = features === undefined ? waiting.get(text) : undefined;
    if (!run) return shape(text, features);
    waiting.delete(text);
    return run;
  };
  return (word) => {
    let known = widths.get(word);
    if (known === undefined) {
      const run = shape(word);
      known = run.advanceWidth / font.unitsPerEm;
      widths.set(word, known);
      waiting.set(word, run);
    }
    return known;
  };
}
