import type { Stop, TriagedThreat } from "@bartizan/stride";
import { useDocument } from "../../document/useDocument.ts";
import { stopParts } from "./becauseParts.ts";
import { type Part, Sentence } from "./Sentence.tsx";

/** What would make it go away: facts that could be otherwise, controls that could be put in place. */
export function WouldStop({ threat }: { threat: TriagedThreat }) {
  const model = useDocument((state) => state.model);
  if (threat.wouldStop.length === 0) return null;
  const parts = alternatives(threat.wouldStop).flatMap((together, index): Part[] => [
    ...(index === 0 ? [] : [{ text: " or " }]),
    ...together.flatMap((stop, at): Part[] => [...(at === 0 ? [] : [{ text: " with " }]), ...stopParts(stop, model)]),
  ]);
  return (
    <p className="break-words">
      <b className="font-semibold text-text">stops if</b> <Sentence parts={parts} />
    </p>
  );
}

/** Each way by itself; controls of one set are one way. */
function alternatives(stops: readonly Stop[]): readonly (readonly Stop[])[] {
  const bySet = new Map<number, Stop[]>();
  const ways: Stop[][] = [];
  for (const stop of stops) {
    const known = stop.set === undefined ? undefined : bySet.get(stop.set);
    if (known) known.push(stop);
    else {
      const way = [stop];
      ways.push(way);
      if (stop.set !== undefined) bySet.set(stop.set, way);
    }
  }
  return ways;
}
