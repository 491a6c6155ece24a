import { type Asset, CLASSIFICATIONS, type Id, type Letter, SEVERITIES, type Severity, WEIGHTS } from "@bartizan/model";
import type { ControlEntry, Effect, Impact, Layer } from "./catalogue/entry.ts";
import type { CvssMetrics } from "./cvss31.ts";

/** Likelihood and impact: 1 to 4. */
export type Step = 1 | 2 | 3 | 4;

/** How the severity of a threat comes about, with everything that goes into the sum. */
export interface Risk {
  /** How easily somebody gets there, before it is weighed what the attack asks for. */
  readonly exposure: Step;
  /** Who can get there and do it. */
  readonly likelihood: Step;
  /** What is at stake. */
  readonly impact: Step;
  /** The band of these two, or what an own catalogue says instead. */
  readonly inherent: Severity;
  /** The band of these two, where an own catalogue says something else. */
  readonly instead?: Severity;
  /** Steps that layers with a control in force take off the likelihood: two at most. */
  readonly lessLikely: number;
  /** Steps that controls in force take off the impact: one at most. */
  readonly lessImpact: number;
  readonly residual: Severity;
  /** Assets that are stored, carried or returned here. */
  readonly atStake: readonly Id[];
}

// Rows: impact 1 to 4; columns: likelihood 1 to 4.
const BANDS: readonly (readonly Severity[])[] = [
  ["info", "low", "low", "medium"],
  ["low", "low", "medium", "medium"],
  ["low", "medium", "high", "high"],
  ["medium", "high", "high", "critical"],
];

export function bandOf(likelihood: number, impact: number): Severity {
  const row = BANDS[Math.min(Math.max(impact, 1), 4) - 1] ?? [];
  return row[Math.min(Math.max(likelihood, 1), 4) - 1] ?? "info";
}

/** How hard it hits where nobody said what is at stake. */
const USUAL = 3;
const METRIC: Readonly<Record<Impact, string>> = { confidentiality: "C", integrity: "I", availability: "A" };

/** 1 to 4 for each of the three concerns: an asset of the highest level counts four. */
function worth(asset: Asset, concern: Impact): number {
  if (concern === "confidentiality") return CLASSIFICATIONS.indexOf(asset.classification) + 1;
  const weight = asset[concern];
  return weight === undefined ? USUAL - 1 : WEIGHTS.indexOf(weight) + 2;
}

/** What is at stake: the worth of the assets, one step less where the threat gets hold of a part of it only. */
export function impactOf(metrics: CvssMetrics, concerns: readonly Impact[], assets: readonly Asset[]): Step {
  let worst = 1;
  for (const concern of concerns) {
    const part = metrics.get(METRIC[concern]);
    if (part === "N") continue;
    const value = assets.length === 0 ? USUAL : Math.max(...assets.map((asset) => worth(asset, concern)));
    worst = Math.max(worst, part === "H" ? value : value - 1);
  }
  // The threat reaches past the element that has the flaw.
  if (metrics.get("S") === "C" && worst > 1) worst += 1;
  return Math.min(worst, 4) as Step;
}

/** One control in force against a threat. */
export interface Defence {
  readonly control: ControlEntry;
  readonly effect: Effect;
}

/** What controls in force take off: a step of likelihood for each layer, two at most; one step of impact. */
export function riskOf(
  {
    exposure,
    likelihood,
    impact,
    atStake,
    letter,
    rated,
  }: Pick<Risk, "exposure" | "likelihood" | "impact" | "atStake"> & {
    readonly letter: Letter;
    readonly rated?: Severity | undefined;
  },
  defences: readonly Defence[],
): Risk {
  const reducing = defences.filter(({ effect }) => effect === "reduces-likelihood");
  const lessLikely = Math.min(new Set(linesOf(reducing)).size, 2);
  const softens = (effect: Effect): boolean =>
    effect === "reduces-impact" || (effect === "recovers" && (letter === "T" || letter === "D"));
  const lessImpact = defences.some(({ effect }) => softens(effect)) ? 1 : 0;
  const inherent = bandOf(likelihood, impact);
  const residual = bandOf(likelihood - lessLikely, impact - lessImpact);
  const risk = { exposure, likelihood, impact, inherent, lessLikely, lessImpact, residual, atStake };
  return rated === undefined || rated === inherent ? risk : ratedAs(rated, risk);
}

/** Controls in force take as many bands off as they would have. */
function ratedAs(rated: Severity, risk: Risk): Risk {
  const place = (severity: Severity): number => SEVERITIES.indexOf(severity);
  const fallen = place(rated) + place(risk.residual) - place(risk.inherent);
  return { ...risk, inherent: rated, instead: risk.inherent, residual: SEVERITIES[fallen] ?? "info" };
}

export interface LinesOfDefence {
  /** Layers with a control in force that stops the threat or makes it less likely. */
  readonly stops: readonly Layer[];
  /** Layers that would notice it. */
  readonly notices: readonly Layer[];
  /** Only one thing stands between: one layer, or controls that are all run by the same hands. */
  readonly single: boolean;
}

/** A composite is not counted beside its parts. */
function withoutSums(defences: readonly Defence[]): readonly Defence[] {
  const there = new Set(defences.map(({ control }) => control.id));
  return defences.filter(({ control }) => !control.composedOf?.some((part) => there.has(part)));
}

function linesOf(defences: readonly Defence[]): readonly string[] {
  return withoutSums(defences).map(({ control }) => control.operatedBy ?? control.layer);
}

/** The layers of a threat's controls in force. Programmes are no line of defence of one threat. */
export function linesOfDefence(defences: readonly Defence[]): LinesOfDefence {
  const counted = withoutSums(defences).filter(({ control }) => control.scope !== "programme");
  const layersOf = (wanted: readonly Effect[]): Layer[] =>
    [...new Set(counted.filter(({ effect }) => wanted.includes(effect)).map(({ control }) => control.layer))].sort();
  const stopping = counted.filter(({ effect }) => effect === "prevents" || effect === "reduces-likelihood");
  return {
    stops: layersOf(["prevents", "reduces-likelihood"]),
    notices: layersOf(["detects"]),
    single: new Set(linesOf(stopping)).size === 1,
  };
}
