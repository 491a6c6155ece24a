import type { Stop, TriagedThreat } from "@bartizan/stride";
import { stopLines, waysOf } from "@bartizan/stride/words";
import { useState } from "react";
import { namesIn } from "../../document/names.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { changeFor, settled, tryOut } from "../trial/trial.ts";
import { Sentence } from "./Sentence.tsx";

/** Ways shown before somebody asks for all. */
const SHOWN = 4;

/** What would make it go away: facts that could be otherwise, controls that could be put in place; each can be tried. */
export function WouldStop({ threat }: { threat: TriagedThreat }) {
  const model = useDocument((state) => state.model);
  const [all, setAll] = useState(false);
  const ways = waysOf(threat.wouldStop);
  if (ways.length === 0) return null;
  const lines = stopLines(threat.wouldStop, namesIn(model));
  const rest = all ? 0 : ways.length - SHOWN;
  const attempt = (asked: readonly Stop[]) => {
    const way = settled(asked);
    const words = stopLines(way, namesIn(model)).flatMap((parts) => parts.map(({ text }) => text));
    tryOut((before) => changeFor(before, way), words.join(""));
  };
  return (
    <div>
      <b className="font-semibold text-text">stops if</b>
      <ul aria-label="Stops if">
        {lines.slice(0, all ? undefined : SHOWN).map((parts, index) => {
          const words = parts.map(({ text }) => text).join("");
          return (
            <li key={words} className="flex items-start justify-between gap-2 py-0.5">
              <span className="min-w-0 break-words">
                {index > 0 && "or "}
                <Sentence parts={parts} />
              </span>
              <Button size="small" look="quiet" aria-label={`Try: ${words}`} onClick={() => attempt(ways[index] ?? [])}>
                Try
              </Button>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button size="small" look="quiet" onClick={() => setAll(true)}>
          or {rest} more
        </Button>
      )}
    </div>
  );
}
