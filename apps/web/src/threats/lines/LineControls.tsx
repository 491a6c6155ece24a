import { counted } from "@bartizan/stride/words";
import { controlTitle } from "../../document/entries.ts";
import { targetName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Sentence } from "../details/Sentence.tsx";
import type { ControlCount } from "./linesOf.ts";

/** Places named for a control before the rest is counted. */
const NAMED = 3;

/** Controls of a line with where they stand. */
export function LineControls({ heading, controls }: { heading: string; controls: readonly ControlCount[] }) {
  const model = useDocument((state) => state.model);
  if (controls.length === 0) return null;
  return (
    <div className="mt-1 text-12">
      <h4 className="text-muted">{heading}</h4>
      <ul>
        {controls.map(({ control, at, threats }) => {
          const parts = at
            .slice(0, NAMED)
            .flatMap((id, index) => [
              { text: index === 0 ? "on " : ", " },
              { text: targetName(model, id), link: { target: id, field: control } },
            ]);
          return (
            <li key={control} className="flex items-baseline justify-between gap-3 py-0.5">
              <span className="min-w-0 break-words">
                {controlTitle(control)}{" "}
                <span className="text-muted">
                  <Sentence parts={parts} />
                  {at.length > NAMED && ` and ${at.length - NAMED} more`}
                </span>
              </span>
              <span className="shrink-0 text-muted">{counted(threats, "threat")}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface GapProps {
  control: string;
  threats: number;
  /** Lists the threats it would act on. */
  onPress: () => void;
}

/** A control that is not there, with how many threats it would act on. */
export function LineGap({ control, threats, onPress }: GapProps) {
  return (
    <li>
      <button
        type="button"
        className="-mx-1.5 flex min-h-6 w-[calc(100%+0.75rem)] cursor-default items-baseline justify-between gap-3 rounded-control px-1.5 py-0.5 text-left hover:bg-hover"
        onClick={onPress}
      >
        <span className="min-w-0 break-words">{controlTitle(control)}</span>
        <span className="shrink-0 text-muted">would act on {threats}</span>
      </button>
    </li>
  );
}
