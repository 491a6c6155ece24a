import type { TriagedThreat } from "@bartizan/stride";
import type { Adjustment } from "@bartizan/stride/cvss";
import { SEVERITY_LABELS } from "@bartizan/stride/words";
import { useEffect, useState } from "react";
import { threatEntry } from "../../document/entries.ts";
import { useDocument } from "../../document/useDocument.ts";
import { type Cvss, loadCvss } from "./loadCvss.ts";

const BECAUSE: Readonly<Record<Adjustment["because"], string>> = {
  classification: "classification",
  integrity: "integrity of the assets",
  availability: "availability of the assets",
  exposure: "who gets there",
  controls: "controls in place",
};

/** The same threat in CVSS 3.1 and 4.0: the base, and what the surroundings make of it. */
export function CvssSums({ threat }: { threat: TriagedThreat }) {
  const model = useDocument((state) => state.model);
  const [cvss, setCvss] = useState<Cvss>();
  useEffect(() => {
    let mounted = true;
    void loadCvss().then((loaded) => mounted && setCvss(loaded));
    return () => {
      mounted = false;
    };
  }, []);
  const entry = threatEntry(threat.threat);
  if (!cvss || !entry) return null;
  return (["3.1", "4.0"] as const).map((version) => {
    const { base, score, severity, vector, adjustments } = cvss.threatCvss(version, entry, threat, model);
    const counts = model.info.scoring === `cvss-${version}`;
    const told = adjustments.map(({ metric, value, because }) => `${metric}:${value} from ${BECAUSE[because]}`);
    return (
      <li key={version}>
        CVSS {version}: {base.toFixed(1)}
        {adjustments.length > 0 && `, here ${score.toFixed(1)}`} ({SEVERITY_LABELS[severity].toLowerCase()}
        {counts && ", which counts in this model"}){told.length > 0 && `: ${told.join(", ")}`}
        <br />
        <code className="break-all text-11">{vector}</code>
      </li>
    );
  });
}
