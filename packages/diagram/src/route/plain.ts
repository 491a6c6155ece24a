import { lengthOf, type Point, type Side } from "../geometry.ts";
import type { End } from "./ground.ts";
import { elbow, type Port, patterns, portAt } from "./patterns.ts";
import { aloneOn } from "./sketch.ts";

/** Boxes nearer than this leave no room for two turns between them, pixels. */
const ROOM = 32;

/** The simplest elbow between two ends, through whatever lies there. */
export function plainLine(from: End, to: End): readonly Point[] {
  const sides = from.inward || to.inward ? undefined : facing(from, to);
  if (sides) {
    const line = between(from, to, sides[0], sides[1])[0];
    if (line) return line;
  }
  return shortest(from, to);
}

/** The sides with the wider gap between them; none where boxes overlap or nearly touch. */
function facing({ box: a }: End, { box: b }: End): readonly [Side, Side] | undefined {
  const gapX = Math.max(b.x - a.x - a.w, a.x - b.x - b.w);
  const gapY = Math.max(b.y - a.y - a.h, a.y - b.y - b.h);
  if (Math.max(gapX, gapY) < ROOM) return undefined;
  if (gapX >= gapY) return b.x > a.x ? ["e", "w"] : ["w", "e"];
  return b.y > a.y ? ["s", "n"] : ["n", "s"];
}

function between(from: End, to: End, a: Side, b: Side): readonly (readonly Point[])[] {
  const p: Port = portAt(from, a, aloneOn(from, a, to));
  const q: Port = portAt(to, b, aloneOn(to, b, from));
  const beside = ({ box, inward }: End, axis: "x" | "y") => {
    const [start, length] = axis === "x" ? [box.x, box.w] : [box.y, box.h];
    return inward ? [start + ROOM, start + length - ROOM] : [start - ROOM, start + length + ROOM];
  };
  const xs = [...beside(from, "x"), ...beside(to, "x")];
  const ys = [...beside(from, "y"), ...beside(to, "y")];
  return patterns(p, q, { xs, ys });
}

const PAIRS: readonly (readonly [Side, Side])[] = (["e", "w", "s", "n"] as const).flatMap((a) =>
  (["w", "e", "n", "s"] as const).map((b) => [a, b] as const),
);

function shortest(from: End, to: End): readonly Point[] {
  let best: readonly Point[] | undefined;
  for (const [a, b] of PAIRS) {
    for (const line of between(from, to, a, b)) {
      if (!best || price(line) < price(best)) best = line;
    }
  }
  return best ?? elbow(portAt(from, "e", aloneOn(from, "e", to)), portAt(to, "w", aloneOn(to, "w", from)));
}

function price(line: readonly Point[]): number {
  return lengthOf(line) + 40 * line.length;
}
