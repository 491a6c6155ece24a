import type { Model } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { counted, layersText, type Part } from "@bartizan/stride/words";
import { controlTitle } from "../../document/entries.ts";
import { fullName, targetName } from "../../document/targetName.ts";
import { threatTitle } from "../../document/threatTitle.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { Sentence } from "../details/Sentence.tsx";
import { SeveritySquare } from "../list/SeveritySquare.tsx";
import { setPanel } from "../panelStore.ts";

/** Threats named before the rest is counted. */
const NAMED = 5;

/** Threats between which and harm stands one line of defence only. */
export function HeldByOne({ threats }: { threats: readonly TriagedThreat[] }) {
  const model = useDocument((state) => state.model);
  if (threats.length === 0) return null;
  return (
    <section aria-label="Held by one line only" className="border-hair border-t px-4 py-2.5">
      <h3 className="font-medium">Held by one line only: {counted(threats.length, "threat")}</h3>
      <ul className="py-1 text-12">
        {threats.slice(0, NAMED).map((threat) => (
          <li key={threat.id} className="flex items-start gap-2 py-0.75">
            <SeveritySquare severity={threat.severity} />
            <span className="min-w-0 break-words">
              {threatTitle(threat, model)}{" "}
              <span className="text-muted">
                {fullName(model, threat.target)} · held by <Sentence parts={holders(threat, model)} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => setPanel({ tab: "threats", query: "is:single", active: undefined })}>
        List them
      </Button>
    </section>
  );
}

/** The controls that stand between, each with its place; the line of defence where none is named. */
function holders(threat: TriagedThreat, model: Model): readonly Part[] {
  const found = threat.controls.filter(
    ({ effect, counts, state }) =>
      counts &&
      (state === "implemented" || state === "verified") &&
      (effect === "prevents" || effect === "reduces-likelihood"),
  );
  const byId = new Map(found.map((control) => [`${control.id} ${control.at ?? ""}`, control]));
  if (byId.size === 0) return [{ text: layersText(threat.layers.stops) }];
  return [...byId.values()].flatMap(({ id, at }, index): Part[] => [
    { text: `${index > 0 ? " and " : ""}${controlTitle(id)}` },
    ...(at === undefined ? [] : [{ text: " on " }, { text: targetName(model, at), link: { target: at, field: id } }]),
  ]);
}
