import type { Id } from "@bartizan/model";
import type { Stop } from "../condition/reasons.ts";
import { type Names, named, type Part } from "./part.ts";
import { factText } from "./values.ts";

/**
 * The ways in which a threat would stop, each a clause without a full stop; controls of one set are one way.
 * @param about what is not named again: it stands above the list
 */
export function stopLines(stops: readonly Stop[], names: Names, about?: Id): readonly (readonly Part[])[] {
  return waysOf(stops).map((together) =>
    together.flatMap((stop, index): Part[] => [
      ...(index === 0 ? [] : [{ text: " and " }]),
      ...stopParts(stop, names, about),
    ]),
  );
}

/** The ways in which a threat would stop: controls of one set are one way. */
export function waysOf(stops: readonly Stop[]): readonly (readonly Stop[])[] {
  const bySet = new Map<number, Stop[]>();
  const ways: Stop[][] = [];
  for (const stop of stops) {
    const known = stop.set === undefined ? undefined : bySet.get(stop.set);
    if (known) {
      known.push(stop);
      continue;
    }
    const way = [stop];
    ways.push(way);
    if (stop.set !== undefined) bySet.set(stop.set, way);
  }
  return ways;
}

function stopParts({ kind, target, field, values }: Stop, names: Names, about: Id | undefined): readonly Part[] {
  const where: readonly Part[] = target === about ? [] : [{ text: " on " }, named(names, target)];
  const link = { target, field };
  if (kind === "control") return [{ text: names.control(field), link }, { text: " is in place" }, ...where];
  return [{ text: factText(field, values), link }, ...where];
}
