/**
 * Base score of a CVSS 3.1 vector: FIRST, Common Vulnerability Scoring System v3.1, section 7.1 and appendix A. Base
 * metrics only; what surrounds the system is the business of the model, not of the vector.
 */

const WEIGHT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
const PRIVILEGES = { N: 0.85, L: 0.62, H: 0.27 } as const;
const PRIVILEGES_ELSEWHERE = { N: 0.85, L: 0.68, H: 0.5 } as const;
const METRICS = ["AV", "AC", "PR", "UI", "S", "C", "I", "A"];

/** The metrics of a vector, such as `AV:N/AC:L/…`, with or without the prefix. */
export type CvssMetrics = ReadonlyMap<string, string>;

/** @throws when a base metric is missing or has no such value. */
export function parseCvss31(vector: string): CvssMetrics {
  const parts = vector.replace(/^CVSS:3\.1\//, "").split("/");
  const metrics = new Map(parts.map((part) => part.split(":") as [string, string]));
  for (const metric of METRICS) {
    const value = metrics.get(metric) ?? "";
    const values = metric === "PR" ? PRIVILEGES : metric === "S" ? { U: 0, C: 0 } : (WEIGHT[metric] ?? {});
    if (!Object.hasOwn(values, value)) throw new Error(`CVSS 3.1 vector ${vector}: ${metric} is "${value}"`);
  }
  return metrics;
}

/** From 0.0 to 10.0. @throws like `parseCvss31`. */
export function baseScore31(vector: string): number {
  const metrics = parseCvss31(vector);
  const weight = (metric: string): number => WEIGHT[metric]?.[metrics.get(metric) ?? ""] ?? 0;
  const changed = metrics.get("S") === "C";
  const rights = (changed ? PRIVILEGES_ELSEWHERE : PRIVILEGES)[metrics.get("PR") as keyof typeof PRIVILEGES];
  const base = 1 - (1 - weight("C")) * (1 - weight("I")) * (1 - weight("A"));
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * weight("AV") * weight("AC") * rights * weight("UI");
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}

/** To one decimal, upwards; on integers, as the specification asks, because 8.6 * 10 is not 86 in binary. */
function roundUp(score: number): number {
  const scaled = Math.round(score * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}
