import type { TriagedThreat } from "@bartizan/stride";
import { proofLines } from "@bartizan/stride/words";
import { namesIn } from "../../document/names.ts";
import { useDocument } from "../../document/useDocument.ts";

/** What to ask of whoever runs the target. */
export function Proof({ threat }: { threat: TriagedThreat }) {
  const model = useDocument((state) => state.model);
  return proofLines(threat, namesIn(model)).map((line) => (
    <p key={line} className="break-words">
      {line}
    </p>
  ));
}
