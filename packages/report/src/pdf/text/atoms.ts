import LineBreaker from "linebreak";
import { type Levels, mirrored } from "./bidi.ts";
import type { Face, Faces } from "./faces.ts";
import { type Missing, runsOf } from "./runs.ts";
import { GROUND_PADDING, type Span, type Style } from "./style.ts";

/** The smallest stretch that is placed: one face, one style, one direction, no break inside. */
export interface Atom {
  readonly text: string;
  readonly face: Face;
  readonly style: Style;
  readonly level: number;
  readonly width: number;
  /** Without the blanks at its end, which do not count at the end of a line. */
  readonly inked: number;
  /** A line may end after it. */
  readonly breaks: boolean;
}

/**
 * Cuts a paragraph at styles, permitted line breaks (Unicode annex 14 from data, since the segmenters of two runtimes
 * differ), directions and faces.
 */
export function atomsOf(spans: readonly Span[], levels: Levels | undefined, faces: Faces, missing: Missing): Atom[] {
  const text = spans.map((span) => span.text).join("");
  const breaks = breaksOf(text);
  const atoms: Atom[] = [];
  let from = 0;
  for (const span of spans) {
    const to = from + span.text.length;
    for (const [start, end] of stretches(text, from, to, span, breaks, levels)) {
      const level = levels?.of[start] ?? 0;
      const raw = text.slice(start, end);
      const runs = runsOf(level % 2 === 1 ? mirrored(raw) : raw, span.style.weight, faces, missing);
      for (const [index, run] of runs.entries()) {
        atoms.push(atom(run.text, run.face, span.style, level, index === runs.length - 1 && breaks.has(end)));
      }
    }
    from = to;
  }
  return atoms;
}

/** An atom of one run, measured. */
export function atom(text: string, face: Face, style: Style, level: number, breaks: boolean): Atom {
  const padding = style.ground === undefined ? 0 : 2 * GROUND_PADDING;
  const width = face.measure(text) * style.size + padding;
  const trimmed = text.trimEnd();
  const inked = trimmed.length === text.length ? width : face.measure(trimmed) * style.size;
  return { text, face, style, level, width, inked, breaks };
}

function breaksOf(text: string): Set<number> {
  const positions = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.add(next.position);
  return positions;
}

function* stretches(
  text: string,
  from: number,
  to: number,
  span: Span,
  breaks: ReadonlySet<number>,
  levels: Levels | undefined,
): Generator<readonly [number, number]> {
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    const turns = levels !== undefined && levels.of[at] !== levels.of[at - 1];
    // A word apart from its blank: pdfkit sets words from left to right, so each must be placed alone.
    const blank = levels !== undefined && (text[at] === " ") !== (text[at - 1] === " ");
    if (at < to && !turns && !blank && (span.style.ground !== undefined || !breaks.has(at))) continue;
    yield [start, at];
    start = at;
  }
}
