import type { Model, Severity } from "@bartizan/model";
import type { Catalogue, ThreatEntry } from "../catalogue/entry.ts";
import type { Threat } from "../engine/threat.ts";
import type { CvssVersion } from "./calculator.ts";
import { threatCvss } from "./threatCvss.ts";

const VERSIONS: Readonly<Record<string, CvssVersion>> = { "cvss-3.1": "3.1", "cvss-4.0": "4.0" };

/**
 * The severity of each threat of a catalogue by the way of scoring that the model chose; undefined where that is
 * likelihood and impact, which the engine has worked out already. Threats of people's own keep theirs.
 */
export function severityIn(
  model: Pick<Model, "info" | "assets">,
  { threats }: Pick<Catalogue, "threats">,
): ((threat: Threat) => Severity) | undefined {
  const version = VERSIONS[model.info.scoring ?? ""];
  if (version === undefined) return undefined;
  const entries = new Map<string, ThreatEntry>(threats.map((entry) => [entry.id, entry]));
  // Many threats share an entry and their surroundings.
  const known = new Map<string, Severity>();
  return (threat) => {
    const entry = entries.get(threat.threat);
    // What an own catalogue says of a severity stands, however it is scored.
    if (!entry || entry.rated?.severity !== undefined) return threat.severity;
    const { exposure, lessLikely, lessImpact, atStake } = threat.risk;
    const key = `${entry.id} ${exposure} ${lessLikely} ${lessImpact} ${atStake.join()}`;
    let severity = known.get(key);
    if (severity === undefined) {
      severity = threatCvss(version, entry, threat, model).severity;
      known.set(key, severity);
    }
    return severity;
  };
}
