import type { Model, Severity } from "@bartizan/model";
import type { ThreatEntry } from "../catalogue/entry.ts";
import { type CvssMetrics, parseCvss31 } from "../cvss31.ts";
import type { Threat } from "../engine/threat.ts";
import { type CvssVersion, type Scores, scoresOf } from "./calculator.ts";
import { type Adjustment, adjustmentsOf, assetsOf } from "./environment.ts";

/** How a threat scores in one version of CVSS, with everything that the model adds to its base vector. */
export interface ThreatCvss {
  readonly version: CvssVersion;
  readonly baseVector: string;
  readonly base: number;
  readonly adjustments: readonly Adjustment[];
  /** The base vector with the environmental metrics. */
  readonly vector: string;
  /** With the environment, 0.0 to 10.0. */
  readonly score: number;
  readonly severity: Severity;
}

/** The specification's rating scale, the same in both versions. */
export function ratingOf(score: number): Severity {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}

/**
 * The vector in the terms of CVSS 4.0, where an entry has none of its own: interaction that 3.1 requires is passive,
 * and what a changed scope hits is the subsequent systems. A translation, not FIRST's judgement.
 */
export function inCvss40(metrics: CvssMetrics): CvssMetrics {
  const of = (metric: string): string => metrics.get(metric) ?? "N";
  const beyond = (metric: string): string => (of("S") === "C" ? of(metric) : "N");
  return new Map([
    ["AV", of("AV")],
    ["AC", of("AC")],
    ["AT", "N"],
    ["PR", of("PR")],
    ["UI", of("UI") === "R" ? "P" : "N"],
    ["VC", of("C")],
    ["VI", of("I")],
    ["VA", of("A")],
    ["SC", beyond("C")],
    ["SI", beyond("I")],
    ["SA", beyond("A")],
  ]);
}

const IMPACTS: Readonly<Record<CvssVersion, readonly string[]>> = {
  "3.1": ["C", "I", "A"],
  "4.0": ["VC", "VI", "VA"],
};

function text(version: CvssVersion, metrics: CvssMetrics): string {
  return [`CVSS:${version}`, ...[...metrics].map(([metric, value]) => `${metric}:${value}`)].join("/");
}

/** The base metrics of an entry's vector in the terms of a version. @throws when the vector is not one. */
function metricsIn(version: CvssVersion, cvss31: string): CvssMetrics {
  const metrics = parseCvss31(cvss31);
  return version === "3.1" ? metrics : inCvss40(metrics);
}

function scored(vector: string): Scores {
  const scores = scoresOf(vector);
  if (!scores) throw new Error(`${vector} is no CVSS vector`);
  return scores;
}

/** The base vector and score of an entry. @throws when its vector is not one. */
export function baseCvss(version: CvssVersion, cvss31: string): Pick<ThreatCvss, "version" | "baseVector" | "base"> {
  const baseVector = text(version, metricsIn(version, cvss31));
  return { version, baseVector, base: scored(baseVector).base };
}

/**
 * The CVSS of a threat of a catalogue in the surroundings of the model.
 * @throws when the entry's vector is not one.
 */
export function threatCvss(
  version: CvssVersion,
  { cvss31 }: Pick<ThreatEntry, "cvss31">,
  { risk }: Pick<Threat, "risk">,
  model: Pick<Model, "assets">,
): ThreatCvss {
  const metrics = metricsIn(version, cvss31);
  const surroundings = { risk, assets: assetsOf(model.assets, risk.atStake) };
  const adjustments = adjustmentsOf(metrics, surroundings, IMPACTS[version]);
  const set = adjustments.map(({ metric, value }): [string, string] => [metric, value]);
  const vector = text(version, new Map([...metrics, ...set]));
  const score = scored(vector).overall;
  return { ...baseCvss(version, cvss31), adjustments, vector, score, severity: ratingOf(score) };
}
