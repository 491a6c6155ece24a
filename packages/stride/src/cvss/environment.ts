import { type Asset, CLASSIFICATIONS, type Id, WEIGHTS } from "@bartizan/model";
import type { CvssMetrics } from "../cvss31.ts";
import type { Risk } from "../risk.ts";

/** One environmental metric and what of the model sets it. */
export interface Adjustment {
  /** Such as `CR` or `MAV`. */
  readonly metric: string;
  readonly value: string;
  readonly because: "classification" | "integrity" | "availability" | "exposure" | "controls";
}

export interface Surroundings {
  readonly risk: Pick<Risk, "exposure" | "lessLikely" | "lessImpact">;
  readonly assets: readonly Asset[];
}

const REQUIREMENT = ["L", "M", "H"] as const;

function requirement(level: number): string {
  return REQUIREMENT[Math.min(Math.max(level, 0), 2)] ?? "M";
}

function requirements(assets: readonly Asset[]): readonly Adjustment[] {
  if (assets.length === 0) return [];
  const highest = (levels: readonly number[]): number => Math.max(...levels);
  // Confidential and restricted both call for the highest requirement there is.
  const secrecy = highest(assets.map(({ classification }) => CLASSIFICATIONS.indexOf(classification)));
  const weight = (concern: "integrity" | "availability"): number =>
    highest(assets.map((asset) => WEIGHTS.indexOf(asset[concern] ?? "normal")));
  return [
    { metric: "CR", value: requirement(secrecy), because: "classification" },
    { metric: "IR", value: requirement(weight("integrity")), because: "integrity" },
    { metric: "AR", value: requirement(weight("availability")), because: "availability" },
  ];
}

/** Only what is nearer than the base metric says: a place on the network that strangers do not reach. */
function reach(metrics: CvssMetrics, exposure: number): readonly Adjustment[] {
  if (metrics.get("AV") !== "N" || exposure > 2) return [];
  return [{ metric: "MAV", value: exposure === 2 ? "A" : "L", because: "exposure" }];
}

const MORE_RIGHTS: Readonly<Record<string, string>> = { N: "L", L: "H", H: "H" };

function controls(
  metrics: CvssMetrics,
  { lessLikely, lessImpact }: Surroundings["risk"],
  impacts: readonly string[],
): readonly Adjustment[] {
  const found: Adjustment[] = [];
  const because = "controls";
  if (lessLikely > 0 && metrics.get("AC") === "L") found.push({ metric: "MAC", value: "H", because });
  const rights = metrics.get("PR") ?? "N";
  if (lessLikely > 1 && rights !== "H") found.push({ metric: "MPR", value: MORE_RIGHTS[rights] ?? "H", because });
  if (lessImpact > 0) {
    for (const impact of impacts) {
      if (metrics.get(impact) === "H") found.push({ metric: `M${impact}`, value: "L", because });
    }
  }
  return found;
}

/** The environmental metrics that the model sets for a threat. `impacts` are the version's impact metrics. */
export function adjustmentsOf(
  metrics: CvssMetrics,
  { risk, assets }: Surroundings,
  impacts: readonly string[],
): readonly Adjustment[] {
  return [...requirements(assets), ...reach(metrics, risk.exposure), ...controls(metrics, risk, impacts)];
}

/** The assets with these ids that still exist. */
export function assetsOf(assets: ReadonlyMap<Id, Asset>, ids: readonly Id[]): readonly Asset[] {
  return ids.flatMap((id) => assets.get(id) ?? []);
}
