import type { Asset } from "./schema/asset.ts";
import type { Assumption } from "./schema/assumption.ts";
import type { Attacker } from "./schema/attacker.ts";
import type { CatalogueUse } from "./schema/catalogueUse.ts";
import type { Conflict } from "./schema/conflict.ts";
import type { Considered } from "./schema/considered.ts";
import type { Decision } from "./schema/decision.ts";
import type { Diagram } from "./schema/diagram.ts";
import type { Element } from "./schema/element.ts";
import type { Flow } from "./schema/flow.ts";
import type { Bends, Box } from "./schema/geometry.ts";
import type { Id } from "./schema/id.ts";
import type { Info } from "./schema/info.ts";
import type { MatrixRow } from "./schema/matrixRow.ts";
import type { OwnThreat } from "./schema/ownThreat.ts";
import type { Review } from "./schema/review.ts";

/** What a record of each keyed part is. */
export interface KeyedRecords {
  /** What a merge left open, by part, record and field. */
  conflicts: Conflict;
  assets: Asset;
  assumptions: Assumption;
  attackers: Attacker;
  elements: Element;
  flows: Flow;
  /** By the id of the threat: `threat@target`. */
  decisions: Decision;
  /** By `element/letter`. */
  considered: Considered;
  threats: OwnThreat;
  /** By the id of the kind. */
  matrix: MatrixRow;
  catalogue: CatalogueUse;
  reviews: Review;
  diagrams: Diagram;
}

export type KeyedPart = keyof KeyedRecords;

/** In the order in which they are written. */
export const KEYED_PARTS = [
  "conflicts",
  "assets",
  "assumptions",
  "attackers",
  "elements",
  "flows",
  "decisions",
  "considered",
  "threats",
  "matrix",
  "catalogue",
  "reviews",
  "diagrams",
] as const satisfies readonly KeyedPart[];

/** Where things lie in each diagram: diagram id → element or flow id → box or bends. */
export type Layout = ReadonlyMap<Id, ReadonlyMap<Id, Box | Bends>>;

export type KeyedMaps = { readonly [P in KeyedPart]: ReadonlyMap<string, KeyedRecords[P]> };

/** A whole threat model. Never changed in place: `apply` makes a new one. The order of the maps means nothing. */
export interface Model extends KeyedMaps {
  readonly info: Info;
  readonly layout: Layout;
  /** Parts that this version does not know, kept and written back. */
  readonly unknown: ReadonlyMap<string, unknown>;
}

/** A model with nothing in it but one diagram, "main". */
export function emptyModel(name = "Untitled"): Model {
  return {
    info: { name },
    conflicts: new Map(),
    assets: new Map(),
    assumptions: new Map(),
    attackers: new Map(),
    elements: new Map(),
    flows: new Map(),
    decisions: new Map(),
    considered: new Map(),
    threats: new Map(),
    matrix: new Map(),
    catalogue: new Map(),
    reviews: new Map(),
    diagrams: new Map([["main", { name: "Main" }]]),
    layout: new Map(),
    unknown: new Map(),
  };
}
