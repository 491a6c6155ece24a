import type { Decision, Model, Severity } from "@bartizan/model";
import { SEVERITIES } from "@bartizan/model";
import { fallenSupports } from "./assumptions.ts";
import { becauseKey } from "./condition/reasons.ts";
import type { Analysis } from "./engine/analyse.ts";
import type { Threat } from "./engine/threat.ts";

export type Status = "open" | "planned" | "mitigated" | "accepted" | "transferred" | "not-applicable" | "provider";

/** Why a decision no longer stands: its day has passed, it got worse, there are more reasons, or what it rested on fell. */
export type Reopened = "expired" | "severity" | "because" | "assumption";

export interface TriagedThreat extends Threat {
  readonly status: Status;
  readonly decision?: Decision;
  /** What it would be without the estimate that somebody set by hand; absent where nobody has. */
  readonly computed?: Severity;
  /** The id under which the decision is kept: that of an earlier entry, when this one succeeds it. */
  readonly decidedAs?: string;
  readonly reopened?: Reopened;
}

export interface Triaged {
  /** By id. */
  readonly threats: readonly TriagedThreat[];
  /** Decisions about threats that no longer fire; kept. */
  readonly gone: readonly { readonly id: string; readonly decision: Decision }[];
}

export interface TriageOptions {
  /** Entry id → ids of earlier entries that it succeeds. */
  readonly replaces?: ReadonlyMap<string, readonly string[]>;
  /** What was found before an edit, and for which model: threats that are the same objects need not be judged again. */
  readonly earlier?: {
    readonly model: Model;
    readonly analysis: Analysis;
    readonly triaged: Triaged;
    readonly today: string;
  };
  /** Another way of scoring than likelihood and impact: see `@bartizan/stride/cvss`. */
  readonly severityOf?: (threat: Threat) => Severity;
}

/** What a decision remembers having seen, to be stored with it. */
export function seenNow({ severity, computed, because }: Threat & Pick<TriagedThreat, "computed">): {
  severity: Severity;
  because: string[];
} {
  return { severity: computed ?? severity, because: because.map(becauseKey) };
}

function isWorse(now: Severity, then: Severity): boolean {
  return SEVERITIES.indexOf(now) < SEVERITIES.indexOf(then);
}

function reopenedBy(
  threat: Threat,
  decision: Decision,
  today: string,
  fallen: ReadonlySet<string>,
): Reopened | undefined {
  if (decision.until !== undefined && decision.until < today) return "expired";
  if (fallen.has(threat.id)) return "assumption";
  const { seen } = decision;
  if (!seen) return undefined;
  if (isWorse(threat.severity, seen.severity)) return "severity";
  const known = new Set(seen.because);
  return threat.because.some((item) => !known.has(becauseKey(item))) ? "because" : undefined;
}

function computedStatus({ prevented }: Threat): Status {
  return prevented === "yes" ? "mitigated" : prevented === "planned" ? "planned" : "open";
}

/**
 * Joins what people decided to the threats. In this order: the provider's; a decision that still stands; mitigated or
 * planned by controls; open.
 * @param today YYYY-MM-DD. A decision holds up to and including its last day.
 */
export function triage(model: Model, analysis: Analysis, today: string, options: TriageOptions = {}): Triaged {
  const fallen = fallenSupports(model);
  const used = new Set<string>();
  const { severityOf } = options;
  const scored = (threat: Threat): Threat => {
    const severity = severityOf?.(threat) ?? threat.severity;
    return severity === threat.severity ? threat : { ...threat, severity };
  };
  const judge = (threat: Threat): TriagedThreat => {
    const decidedAs = decisionIds(threat, options).find((id) => model.decisions.has(id));
    const decision = decidedAs === undefined ? undefined : model.decisions.get(decidedAs);
    if (decidedAs === undefined || !decision) {
      return { ...threat, status: threat.provider ? "provider" : computedStatus(threat) };
    }
    used.add(decidedAs);
    const reopened = reopenedBy(threat, decision, today, fallen);
    const stands = !reopened && decision.status !== "open";
    const status = threat.provider ? "provider" : stands ? decision.status : computedStatus(threat);
    return {
      ...threat,
      ...(decision.severity && { severity: decision.severity, computed: threat.severity }),
      status,
      decision,
      ...(decidedAs !== threat.id && { decidedAs }),
      ...(reopened && { reopened }),
    };
  };
  const judgedEarlier = earlierOf(model, today, options);
  const threats = analysis.threats.map((threat): TriagedThreat => {
    const known = judgedEarlier(threat);
    if (!known) return judge(scored(threat));
    if (known.decision) used.add(known.decidedAs ?? known.id);
    return known;
  });
  const gone = [...model.decisions]
    .filter(([id]) => !used.has(id))
    .map(([id, decision]) => ({ id, decision }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { threats, gone };
}

/** Finds what was made of a threat earlier, when it would be the same now. To be asked in the order of ids. */
function earlierOf(
  model: Model,
  today: string,
  { earlier, severityOf }: TriageOptions,
): (threat: Threat) => TriagedThreat | undefined {
  if (
    !earlier ||
    severityOf ||
    earlier.today !== today ||
    earlier.model.decisions !== model.decisions ||
    earlier.model.assumptions !== model.assumptions
  ) {
    return () => undefined;
  }
  const { analysis, triaged } = earlier;
  let next = 0;
  return (threat) => {
    for (let before = analysis.threats[next]; before && before.id < threat.id; before = analysis.threats[next])
      next += 1;
    return analysis.threats[next] === threat ? triaged.threats[next] : undefined;
  };
}

function decisionIds(threat: Threat, { replaces }: TriageOptions): readonly string[] {
  const target = threat.id.slice(threat.threat.length);
  return [threat.id, ...(replaces?.get(threat.threat) ?? []).map((earlier) => `${earlier}${target}`)];
}
