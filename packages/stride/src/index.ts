export type { Condition, FactCondition, PathStart, Whose } from "./catalogue/condition.ts";
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
  Need,
  Scope,
  ThreatEntry,
  ThreatProse,
} from "./catalogue/entry.ts";
export type { Example, ExampleElement, ExampleFlow, ExampleGraph } from "./catalogue/example.ts";
