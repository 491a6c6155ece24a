import type { TriagedThreat } from "@bartizan/stride";
import { type Part, stopLines } from "@bartizan/stride/words";
import { namesIn } from "../../document/names.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Sentence } from "./Sentence.tsx";

/** What would make it go away: facts that could be otherwise, controls that could be put in place. */
export function WouldStop({ threat }: { threat: TriagedThreat }) {
  const model = useDocument((state) => state.model);
  if (threat.wouldStop.length === 0) return null;
  const parts = stopLines(threat.wouldStop, namesIn(model)).flatMap((way, index): readonly Part[] =>
    index === 0 ? way : [{ text: " or " }, ...way],
  );
  return (
    <p className="break-words">
      <b className="font-semibold text-text">stops if</b> <Sentence parts={parts} />
    </p>
  );
}
