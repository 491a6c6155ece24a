import * as calculator from "ae-cvss-calculator";

/** What this product uses of the library's vectors. */
interface Scored {
  calculateScores(): { readonly base?: number; readonly baseMetricsOnly?: number; readonly overall: number };
  isBaseFullyDefined(): boolean;
}

interface Calculators {
  readonly Cvss3P1: new (vector: string) => Scored;
  readonly Cvss4P0: new (vector: string) => Scored;
}

type Loaded = Partial<Calculators> & { readonly CvssCalculator?: Partial<Calculators>; readonly default?: Loaded };

/** Bundlers and Node take the package's one bundle apart differently; its types know a fourth way. */
function calculators({ Cvss3P1, Cvss4P0, CvssCalculator, default: inner }: Loaded): Calculators {
  if (Cvss3P1 && Cvss4P0) return { Cvss3P1, Cvss4P0 };
  if (CvssCalculator) return calculators(CvssCalculator);
  if (inner) return calculators(inner);
  throw new Error("ae-cvss-calculator holds no calculators");
}

const { Cvss3P1, Cvss4P0 } = calculators(calculator as unknown as Loaded);

export interface Scores {
  /** Of the base metrics alone, 0.0 to 10.0. */
  readonly base: number;
  /** With the environmental metrics that the vector has. */
  readonly overall: number;
}

/** The version that a vector's prefix names. */
export type CvssVersion = "3.1" | "4.0";

export function versionOf(vector: string): CvssVersion | undefined {
  return vector.startsWith("CVSS:3.1/") ? "3.1" : vector.startsWith("CVSS:4.0/") ? "4.0" : undefined;
}

/** The scores of a whole vector with its prefix; undefined when it is not one of CVSS 3.1 or 4.0 or lacks a base metric. */
export function scoresOf(vector: string): Scores | undefined {
  const version = versionOf(vector);
  if (version === undefined) return undefined;
  try {
    const base = new (version === "3.1" ? Cvss3P1 : Cvss4P0)(baseOf(vector));
    if (!base.isBaseFullyDefined()) return undefined;
    const whole = new (version === "3.1" ? Cvss3P1 : Cvss4P0)(vector);
    return { base: base.calculateScores().overall, overall: whole.calculateScores().overall };
  } catch {
    // The library throws at a metric or value that it does not know.
    return undefined;
  }
}

const BASE = new Set("AV AC AT PR UI S C I A VC VI VA SC SI SA".split(" "));

function baseOf(vector: string): string {
  const [prefix = "", ...parts] = vector.split("/");
  return [prefix, ...parts.filter((part) => BASE.has(part.split(":")[0] ?? ""))].join("/");
}
