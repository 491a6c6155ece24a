export { answer } from "./answer.ts";
export { isOfTheirSort, type Reach, reachOf } from "./attackers.ts";
export { CATALOGUE } from "./catalogue/catalogue.ts";
export type { Condition, FactCondition, PathStart, Whose } from "./catalogue/condition.ts";
export type {
  Actors,
  Catalogue,
  ControlEntry,
  ControlLabels,
  ControlLink,
  ControlProse,
  Effect,
  Framework,
  Impact,
  Layer,
  Need,
  Rated,
  Scope,
  SwitchedOff,
  ThreatEntry,
  ThreatProse,
} from "./catalogue/entry.ts";
export type { Example, ExampleElement, ExampleFlow, ExampleGraph } from "./catalogue/example.ts";
export { loadControlProse, loadProse } from "./catalogue/loadProse.ts";
export { CATALOGUE_WORDS } from "./catalogueWords.ts";
export type { Because, Stop } from "./condition/reasons.ts";
export type { Failing } from "./condition/standing.ts";
export { type Analysis, analyse, update } from "./engine/analyse.ts";
export { type Compiled, compile } from "./engine/compile.ts";
export { exampleModel } from "./engine/exampleModel.ts";
export { lintEntry } from "./engine/lintEntry.ts";
export { type ExampleResult, runExample } from "./engine/runExample.ts";
export type { Answer, AskedControl, Failure, Group, Question, Threat, ThreatControl, Write } from "./engine/threat.ts";
export { type Cell, matrixOf, type Row, usualLetters } from "./matrix.ts";
export { joined, ownProse, usedBy } from "./own/joined.ts";
export type { OwnCatalogue, SeverityChange } from "./own/ownCatalogue.ts";
export { stepsFrom } from "./reach/attack.ts";
export { reviewNow, type SinceReview, sinceReview } from "./review.ts";
export type { LinesOfDefence, Risk, Step } from "./risk.ts";
export { type Mark, marksOf, type Summary, summary } from "./summary.ts";
export { type ThreatChanges, threatChanges } from "./threatChanges.ts";
export {
  type Reopened,
  type Status,
  seenNow,
  type Triaged,
  type TriagedThreat,
  type TriageOptions,
  triage,
} from "./triage.ts";
