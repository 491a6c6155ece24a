import type { Finding, JsonCode, Located, ShapeCode } from "@bartizan/model/json";

/** What is wrong with a catalogue besides what can be wrong with any JSON. */
type OwnCode =
  | "wrongFormat"
  | "wrongVersion"
  | "unknownKey"
  | "noCondition"
  | "nestedTooDeep"
  | "tooManyParts"
  | "tooManyExamples"
  | "takenId"
  | "repeatedId"
  | "noThreat"
  | "noFramework"
  | "changesNothing"
  | "entryFault"
  | "exampleBroken"
  | "exampleFails";

/** Why a catalogue cannot be loaded. Closed: `catalogueErrorText` has words for each. */
export type CatalogueCode = JsonCode | ShapeCode | OwnCode | "more";

export type CatalogueFinding = Finding<JsonCode | ShapeCode | OwnCode>;

/** With line and column from 1; `path` is for people: `threats[2].when.all[0].fact`. */
export type CatalogueError = Located<CatalogueCode>;
