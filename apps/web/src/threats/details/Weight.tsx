import type { TriagedThreat } from "@bartizan/stride";
import { counted, SEVERITY_LABELS } from "@bartizan/stride/words";

/** How the severity comes about: the sum in words, never a number out of nowhere. */
export function Weight({ threat }: { threat: TriagedThreat }) {
  const { risk, decision } = threat;
  const less = [
    ...(risk.lessLikely > 0 ? [`${counted(risk.lessLikely, "step")} less likely`] : []),
    ...(risk.lessImpact > 0 ? [`${counted(risk.lessImpact, "step")} less bad`] : []),
  ];
  return (
    <p className="break-words">
      <b className="font-semibold text-text">{SEVERITY_LABELS[risk.residual].toLowerCase()}</b>: likelihood{" "}
      {risk.likelihood} of 4, impact {risk.impact} of 4
      {less.length > 0 &&
        `, controls make it ${less.join(" and ")} (from ${SEVERITY_LABELS[risk.inherent].toLowerCase()})`}
      {decision?.severity && `; set to ${SEVERITY_LABELS[decision.severity].toLowerCase()} by hand`}
      {` · CVSS 3.1 base ${risk.cvss.toFixed(1)}`}
    </p>
  );
}
