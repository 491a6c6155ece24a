import type { ControlState, Crossing, FactValue, Id, Letter, Severity } from "@bartizan/model";
import type { Effect, Layer } from "../catalogue/entry.ts";
import type { Because, Stop } from "../condition/reasons.ts";
import type { Failing } from "../condition/standing.ts";
import type { LinesOfDefence, Risk } from "../risk.ts";

/** How one control of a threat stands. */
export interface ThreatControl {
  readonly id: string;
  readonly effect: Effect;
  readonly set?: number;
  readonly state: ControlState | "unsaid";
  /** Where that was said, or the element that is this control. */
  readonly at?: Id;
  /** In force, in scope, its needs met, not excluded. */
  readonly counts: boolean;
  /** Why it is of no use to this target, whatever its state. */
  readonly failing?: Failing;
}

/** One threat on one target. Ids and numbers only: words for them are in the catalogue, the model and the word files. */
export interface Threat {
  /** `threat@target`, or `threat@flow→element` where it is about one end of a flow. Survives renaming and moving. */
  readonly id: string;
  /** Id of the catalogue entry, or of the model's own threat. */
  readonly threat: string;
  /** The element or flow it is listed under. */
  readonly target: Id;
  /** The flow it came by, when it is listed under one of its ends. */
  readonly flow?: Id;
  readonly letter: Letter;
  /** With the controls that are in force. */
  readonly severity: Severity;
  readonly risk: Risk;
  /** Whether its condition holds, whatever controls do. */
  readonly holds: "yes" | "unknown";
  /** confirmed: it holds, and nothing unsaid could prevent it. */
  readonly confidence: "confirmed" | "possible";
  /** Whether one of its preventing sets is in force; planned: will be when what is planned is done, and none is yet. */
  readonly prevented: "yes" | "planned" | "no" | "unknown";
  readonly because: readonly Because[];
  readonly wouldStop: readonly Stop[];
  readonly controls: readonly ThreatControl[];
  /** Trust boundaries of the flow it is about. */
  readonly crosses: readonly Pick<Crossing, "zone" | "kind" | "direction">[];
  readonly layers: LinesOfDefence;
  /** Somebody else runs it and has to act: ask for evidence. */
  readonly provider: boolean;
  /** Written by hand. */
  readonly own?: true;
  /** Its group; "" when it is listed under questions. */
  readonly group: string;
  /** Keys of the questions that decide it. */
  readonly questions: readonly string[];
}

/** What one answer does. */
export interface Answer {
  readonly value: FactValue;
  /** How many possible threats it settles: gone, mitigated or confirmed. */
  readonly settles: number;
}

/** One of the controls that a question asks about at once. */
export interface AskedControl {
  readonly id: string;
  /** What is settled when it is in place and none of the others is. */
  readonly settles: number;
  /** Where it is written. */
  readonly writes: readonly Id[];
}

/** Asks for one fact, or which controls of one line of defence are in place. */
export interface Question {
  readonly key: string;
  readonly fact?: string;
  /** The one that settles most first. */
  readonly controls?: readonly AskedControl[];
  readonly layer?: Layer;
  /** The element, flow or zone under which it is asked. */
  readonly askAt: Id;
  /** When all targets are of one kind. */
  readonly forKind?: string;
  /** What the answer is about. */
  readonly targets: readonly Id[];
  /** Where the answer is written; for controls see each of them. */
  readonly writes: readonly Write[];
  /** What its best answer settles. */
  readonly settles: number;
  readonly page: 1 | 2 | 3;
  /** Safe answers first: for controls one state for all of them. Empty for facts that are numbers or texts. */
  readonly answers: readonly Answer[];
  /** Ids of the possible threats listed under it. */
  readonly threats: readonly string[];
}

/** The record that gets an answer: its own fact, or its default for a kind. */
export interface Write {
  readonly place: Id;
  readonly defaultFor?: string;
}

/** The same threat for the same reason on several targets. */
export interface Group {
  readonly key: string;
  readonly threat: string;
  /** The reason, of the first target by id. */
  readonly because: readonly Because[];
  readonly targets: readonly Id[];
  readonly threats: readonly string[];
  readonly confirmed: boolean;
}

/** A catalogue entry that broke; the others stand. */
export interface Failure {
  readonly threat: string;
  readonly target?: Id;
  readonly message: string;
}
