import type { Rated, TriagedThreat } from "@bartizan/stride";
import { counted, SEVERITY_LABELS } from "@bartizan/stride/words";
import { threatEntry } from "../../document/entries.ts";
import { useDocument } from "../../document/useDocument.ts";
import { CvssSums } from "./CvssSums.tsx";

const EXPOSURE: readonly string[] = [
  "",
  "only operators and control planes get there",
  "only what runs in the same networks gets there",
  "partners and company networks get there",
  "strangers get there",
];

/** How the severity comes about: the sum in words, never a number out of nowhere. */
export function Weight({ threat }: { threat: TriagedThreat }) {
  const model = useDocument((state) => state.model);
  const { risk, decision, severity } = threat;
  const assets = risk.atStake.flatMap((id) => model.assets.get(id)?.name ?? []);
  const rated = threatEntry(threat.threat)?.rated;
  const asked = risk.exposure - risk.likelihood;
  const steps = [
    `likelihood ${risk.likelihood} of 4: ${EXPOSURE[risk.exposure]}${asked > 0 ? `, and the attack asks for more than to get there (−${asked})` : ""}`,
    `impact ${risk.impact} of 4: ${assets.length > 0 ? assets.join(", ") : "nobody has said what is at stake"}`,
    ...(risk.lessLikely > 0 ? [`controls make it ${counted(risk.lessLikely, "step")} less likely`] : []),
    ...(risk.lessImpact > 0 ? [`controls make it ${counted(risk.lessImpact, "step")} less bad`] : []),
    ...(rated ? [ratedStep(rated, risk)] : []),
  ];
  const changed = risk.inherent !== risk.residual;
  return (
    <details>
      <summary className="cursor-default rounded-chip">
        <b className="font-semibold text-text">{SEVERITY_LABELS[severity].toLowerCase()}</b>
        {decision?.severity ? " set by hand" : ": how it comes about"}
      </summary>
      <ul className="list-disc pt-1 pl-4">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>
          together {SEVERITY_LABELS[risk.residual].toLowerCase()}
          {changed && `, without controls ${SEVERITY_LABELS[risk.inherent].toLowerCase()}`}
        </li>
        <CvssSums threat={threat} />
        {decision?.severity && (
          <li>
            set to {SEVERITY_LABELS[decision.severity].toLowerCase()} by hand
            {decision.vector && ` by ${decision.vector}`}: {decision.reason}
          </li>
        )}
      </ul>
    </details>
  );
}

/** What an own catalogue says of it, and why. */
function ratedStep({ by, reason }: Rated, { inherent, instead }: TriagedThreat["risk"]): string {
  if (instead === undefined) return `weighed by ${by}: ${reason}`;
  const [said, summed] = [inherent, instead].map((severity) => SEVERITY_LABELS[severity].toLowerCase());
  return `set to ${said} by ${by}, where the sum says ${summed}: ${reason}`;
}
