import { colour } from "@bartizan/diagram";
import type { Level } from "../document/block.ts";
import type { Tone } from "../document/inline.ts";

/** Sizes in points. */
export const BODY = 9.5;
export const SMALL = 8.25;
export const COVER = { overline: 10, title: 30, lead: 11.5 } as const;

/** A heading: size, space over and under it in points. */
export const HEADINGS: Readonly<
  Record<Level, { readonly size: number; readonly before: number; readonly after: number }>
> = {
  1: { size: 20, before: 34, after: 10 },
  2: { size: 14, before: 20, after: 6 },
  3: { size: 11, before: 16, after: 4 },
  4: { size: 9.5, before: 10, after: 3 },
};

/** A4 with its margins, in points. */
export const PAPER = { short: 595.28, long: 841.89, side: 56, top: 64, bottom: 60 } as const;

/** The column of labels in a list of terms. */
export const LABEL = 84;

export const INK = {
  text: colour("light", "text"),
  muted: colour("light", "muted"),
  hair: colour("light", "hair"),
  control: colour("light", "control"),
  accent: colour("light", "accent"),
  head: colour("light", "container"),
} as const;

/** The ground of a badge and the words on it. */
export const TONES: Readonly<Record<Tone, { readonly ground: string; readonly words: string }>> = {
  critical: { ground: colour("light", "critical"), words: colour("light", "criticalText") },
  high: { ground: colour("light", "high"), words: colour("light", "highText") },
  medium: { ground: colour("light", "medium"), words: colour("light", "mediumText") },
  low: { ground: colour("light", "low"), words: colour("light", "lowText") },
  info: { ground: colour("light", "info"), words: colour("light", "infoText") },
  good: { ground: "#dcf3e6", words: "#116239" },
  warn: { ground: "#fdeccd", words: "#7a4a05" },
  neutral: { ground: "#e8ebf1", words: "#414b5e" },
};
