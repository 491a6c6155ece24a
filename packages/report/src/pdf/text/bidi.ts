import bidiFactory from "bidi-js";

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802-\ud803\ud83a-\ud83b]/;

/** Directions of a paragraph, by UTF-16 unit: odd levels read from right to left. */
export interface Levels {
  readonly base: number;
  readonly of: Uint8Array;
}

/** Undefined for a paragraph in which everything reads from left to right: nearly all, and quick to tell. */
export function levelsOf(text: string): Levels | undefined {
  if (!RIGHT_TO_LEFT.test(text)) return undefined;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, "auto");
  return { base: paragraphs[0]?.level ?? 0, of: levels };
}

/** The text with brackets turned round, for a stretch that reads from right to left. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join("");
}

/** Puts the stretches of one line into the order in which they are seen (rule L2 of the bidirectional algorithm). */
export function visualOrder<T extends { readonly level: number }>(stretches: readonly T[]): T[] {
  const seen = [...stretches];
  const highest = Math.max(0, ...seen.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < seen.length; from++) {
      if ((seen[from]?.level ?? 0) < level) continue;
      let to = from;
      while (to + 1 < seen.length && (seen[to + 1]?.level ?? 0) >= level) to++;
      const turned = seen.slice(from, to + 1).reverse();
      seen.splice(from, turned.length, ...turned);
      from = to;
    }
  }
  return seen;
}
