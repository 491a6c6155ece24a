import type { TriagedThreat } from "@bartizan/stride";
import { becauseParts } from "@bartizan/stride/words";
import { useState } from "react";
import { namesIn } from "../../document/names.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { Sentence } from "./Sentence.tsx";

/** Reasons shown before somebody asks for all. */
const SHOWN = 6;

/** The facts that decided. */
export function Because({ threat }: { threat: TriagedThreat }) {
  const model = useDocument((state) => state.model);
  const [all, setAll] = useState(false);
  const reasons = all ? threat.because : threat.because.slice(0, SHOWN);
  if (reasons.length === 0) return null;
  const rest = threat.because.length - reasons.length;
  return (
    <p className="break-words">
      <b className="font-semibold text-text">because</b> <Sentence parts={becauseParts(reasons, namesIn(model))} />
      {rest > 0 ? (
        <>
          {" "}
          <Button size="small" look="quiet" onClick={() => setAll(true)}>
            and {rest} more
          </Button>
        </>
      ) : (
        "."
      )}
    </p>
  );
}
