export { type CvssVersion, type Scores, scoresOf, versionOf } from "./calculator.ts";
export type { Adjustment } from "./environment.ts";
export { severityIn } from "./severityIn.ts";
export { baseCvss, ratingOf, type ThreatCvss, threatCvss } from "./threatCvss.ts";
