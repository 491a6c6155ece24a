export {
  affectsMeaning,
  apply,
  type Change,
  concat,
  type Edit,
  type EditOf,
  editRecord,
  INFO_ID,
  invert,
  layoutId,
  NO_CHANGE,
  type Part,
  splitLayoutId,
} from "./change.ts";
export { commands } from "./commands/index.ts";
export { SMALLEST } from "./commands/resize.ts";
export type { PlainField } from "./commands/setField.ts";
export { conflictSentence, type ToldConflict, tellConflict } from "./diff/conflicts.ts";
export { type ToldGroup, toldGroups } from "./diff/groups.ts";
export { nameIn } from "./diff/names.ts";
export { recordName } from "./diff/recordName.ts";
export { repairSentence } from "./diff/repairs.ts";
export {
  afterText,
  beforeText,
  crossingSentences,
  pathText,
  placeSentence,
  recordSentences,
  saidText,
} from "./diff/sentences.ts";
export { type TellOptions, TOLD_PARTS, tell } from "./diff/tell.ts";
export { diffMarkdown, diffText } from "./diff/text.ts";
export type { Telling, Told, ToldCrossing, ToldCrossings, ToldField, ToldPlaces } from "./diff/told.ts";
export type { Words } from "./diff/words.ts";
export { diff } from "./diff.ts";
export { type Fact, type FactMember, fits } from "./facts/fact.ts";
export { FACTS, FLOW_FACT_IDS } from "./facts/registry.ts";
export { valueText } from "./facts/valueText.ts";
export type { Crossing, CrossingDirection } from "./graph/crossing.ts";
export { DRAWN_FACTS, type DrawnFrom } from "./graph/drawnFact.ts";
export type { Reading, Via } from "./graph/reading.ts";
export { type Graph, graphOf, updateGraph } from "./graph.ts";
export { accepts, canConnect, liesIn, type Refusal, refusal } from "./kinds/accepts.ts";
export { clash } from "./kinds/clash.ts";
export { inSentence } from "./kinds/inSentence.ts";
export { FAMILIES, type Family, type Kind } from "./kinds/kind.ts";
export { kindLabel, providerNames } from "./kinds/providerNames.ts";
export { KINDS, kindById, kindOf } from "./kinds/registry.ts";
export { diagramIds } from "./layout/diagramIds.ts";
export { type DrawnTree, drawnParent, drawnTree, scopesOf, shownIn } from "./layout/drawn.ts";
export { drawsFlow, nextStep } from "./layout/drawnFlow.ts";
export { freeSpot } from "./layout/freeSpot.ts";
export { type DrawRefusal, drawRefusal, drawsIn, placeIn } from "./layout/membership.ts";
export { absolute, originOf, type Placement, storedPlacement } from "./layout/placement.ts";
export { around, GRID, movedBy, overlap, PADDING, type Rectangle, TITLE } from "./layout/rectangle.ts";
export { redrawn } from "./layout/redraw.ts";
export {
  LOAD_CODES,
  type LoadCode,
  type LoadError,
  NOTICE_CODES,
  type Notice,
  type NoticeCode,
} from "./load/finding.ts";
export { type Loaded, type LoadOptions, load, MAX_BYTES } from "./load.ts";
export { REPAIR_CODES, type Repair, type RepairCode } from "./merge/report.ts";
export { type Merged, merge } from "./merge.ts";
export {
  emptyModel,
  KEYED_PARTS,
  type KeyedMaps,
  type KeyedPart,
  type KeyedRecords,
  type Layout,
  type Model,
} from "./model.ts";
export { newId } from "./newId.ts";
export { fail, type Result, succeed } from "./result.ts";
export { save } from "./save.ts";
export type { Asset } from "./schema/asset.ts";
export type { Assumption } from "./schema/assumption.ts";
export { ATTACKER_GROUPS, ATTACKER_SOURCES, type Attacker } from "./schema/attacker.ts";
export type { CatalogueUse } from "./schema/catalogueUse.ts";
export type { Conflict } from "./schema/conflict.ts";
export type { Considered } from "./schema/considered.ts";
export { CONTROL_STATES, type ControlState, type ControlUse } from "./schema/controlUse.ts";
export { DECISION_STATUSES, type Decision, type DecisionStatus, targetsOf } from "./schema/decision.ts";
export { DIAGRAM_KINDS, type Diagram, type Marker } from "./schema/diagram.ts";
export { FORMAT, VERSION } from "./schema/document.ts";
export { type Element, TRUST_LEVELS, type Trust } from "./schema/element.ts";
export type { Facts, FactValue } from "./schema/factValue.ts";
export type { Flow } from "./schema/flow.ts";
export { type Bends, type Box, isBends } from "./schema/geometry.ts";
export { HIERARCHIES, type Hierarchy } from "./schema/hierarchy.ts";
export { type Id, isId } from "./schema/id.ts";
export { type Info, SCORINGS, type Scoring } from "./schema/info.ts";
export type { MatrixRow } from "./schema/matrixRow.ts";
export { LETTERS, type Letter, type OwnThreat } from "./schema/ownThreat.ts";
export { PROVIDERS, type Provider } from "./schema/providers.ts";
export type { Review } from "./schema/review.ts";
export { SEVERITIES, type Severity } from "./schema/severities.ts";
export { cleanName, cleanText, NAME_LIMIT, TEXT_LIMIT } from "./schema/text.ts";
export { CLASSIFICATIONS, type Classification, WEIGHTS } from "./schema/weights.ts";
