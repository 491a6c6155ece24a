export type { Classification, Condition, ControlState, FactCondition, Whose } from "./catalogue/condition.ts";
export type {
  Actors,
  Catalogue,
  ControlEntry,
  ControlLink,
  ControlProse,
  Effect,
  Framework,
  Impact,
  Layer,
  Letter,
  Need,
  Scope,
  ThreatEntry,
  ThreatProse,
} from "./catalogue/entry.ts";
export { LETTERS } from "./catalogue/entry.ts";
export type { Example, ExampleElement, ExampleFlow, ExampleGraph, ExampleValue } from "./catalogue/example.ts";
