/** The metrics of CVSS 3.1 base vectors: what entries of the catalogue state. Scores are made in `cvss/`. */

const VALUES: Readonly<Record<string, string>> = {
  AV: "NALP",
  AC: "LH",
  PR: "NLH",
  UI: "NR",
  S: "UC",
  C: "HLN",
  I: "HLN",
  A: "HLN",
};

/** The metrics of a vector, such as `AV:N/AC:L/…`, with or without the prefix. */
export type CvssMetrics = ReadonlyMap<string, string>;

/** @throws when a base metric is missing or has no such value. */
export function parseCvss31(vector: string): CvssMetrics {
  const parts = vector.replace(/^CVSS:3\.1\//, "").split("/");
  const metrics = new Map(parts.map((part) => part.split(":") as [string, string]));
  for (const [metric, values] of Object.entries(VALUES)) {
    const value = metrics.get(metric) ?? "";
    if (value.length !== 1 || !values.includes(value)) {
      throw new Error(`CVSS 3.1 vector ${vector}: ${metric} is "${value}"`);
    }
  }
  return metrics;
}
