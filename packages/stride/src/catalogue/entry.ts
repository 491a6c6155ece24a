import type { Letter, Severity } from "@bartizan/model";
import type { Condition, FactCondition, PathStart } from "./condition.ts";

/** A line of defence. */
export type Layer =
  | "identity"
  | "perimeter"
  | "vpc-network"
  | "kubernetes-network"
  | "cluster"
  | "namespace"
  | "workload"
  | "application"
  | "supply-chain"
  | "data"
  | "detection"
  | "programme";

export type Scope =
  | "self"
  | "contents"
  | "boundary"
  | "path"
  | "host"
  | "identity"
  | "origin"
  | "evidence"
  | "programme";

export type Effect = "prevents" | "reduces-likelihood" | "reduces-impact" | "detects" | "recovers";

export type Impact = "confidentiality" | "integrity" | "availability";

/** What a control does to one threat. Controls that prevent with the same `set` prevent only together; any one set is enough. */
export interface ControlLink {
  readonly id: string;
  readonly effect: Effect;
  readonly set?: number;
}

export interface Actors {
  /** The primer's groups: external attack, compromised container or node, compromised credentials, misuse of privilege. */
  readonly primer: readonly string[];
  /** NSA and CISA's groups: malicious actor, insider, supply chain. */
  readonly nsa: readonly string[];
}

export interface ThreatEntry {
  /** Lives for ever: never renamed, never used again. */
  readonly id: string;
  readonly title: string;
  readonly letter: Letter;
  /** Kind ids, `flow`, or `any-process`, `any-store`, `any-external`: every kind of that row of the matrix. */
  readonly on: readonly string[];
  /**
   * What the threat is listed under. `to` and `from` (only with `on: ["flow"]`): that end of the flow, one threat a flow.
   * `zone-border`: the zone, never a gap in the grid.
   */
  readonly target: "element" | "flow" | "to" | "from" | "zone-border";
  readonly when: Condition;
  /** Base vector, without the prefix: `AV:N/AC:H/…/A:N`. */
  readonly cvss31: string;
  readonly impactOn: readonly Impact[];
  readonly actors: Actors;
  readonly controls: readonly ControlLink[];
  /** Ids of earlier entries that this one succeeds: decisions on them are carried over. */
  readonly replaces?: readonly string[];
  /**
   * Who has to act where somebody else runs the element: `runner` (the default) makes it the provider's threat,
   * `user` says that it is a setting or a habit of ours and stays ours.
   */
  readonly share?: "runner" | "user";
  readonly topics?: readonly string[];
  /** An own catalogue weighs it differently: by another vector, or by a band of its own. */
  readonly rated?: Rated;
}

/** How an own catalogue weighs a threat, why, and what that catalogue is called. */
export interface Rated {
  /** Instead of what likelihood and impact make of it. */
  readonly severity?: Severity;
  readonly reason: string;
  readonly by: string;
}

/** What must hold for a control to count: another control on the same target (or linked to it by a flow), any of several, or a fact. */
export type Need = string | FactCondition | { readonly any: readonly Need[] };

export interface ControlLabels {
  /** Numbered measures of the three named control sets: the same label differs from set to set. */
  readonly RT?: readonly string[];
  readonly CD?: readonly string[];
  readonly AT?: readonly string[];
  readonly controlPoint?: readonly string[];
}

export interface ControlEntry {
  readonly id: string;
  readonly title: string;
  readonly layer: Layer;
  readonly nature: "preventive" | "detective" | "corrective";
  readonly scope: Scope;
  /** Kinds it may be put on. */
  readonly appliesTo: readonly string[];
  /** Kinds of target it can count for (`flow` included); for scope `contents` also the kinds below that it speaks about. */
  readonly covers: readonly string[];
  readonly needs?: readonly Need[];
  /** Facts of the covered target (or of where the control stands, when the target has no such ancestor) that take it out of cover. Unknown: asks. */
  readonly excludes?: readonly Condition[];
  /** Facts of the target that say that it is not there: clear text is no encrypted connection. Unknown ones ask nothing. */
  readonly deniedBy?: readonly FactCondition[];
  /** Kinds never covered although they lie inside. */
  readonly exempt?: readonly string[];
  /** Kinds of element that are this control where they stand (in the path, in the zone, as recorder). Counts as implemented, never verified. */
  readonly providedBy?: readonly string[];
  /** Facts of such an element that undo it: an access list that admits everybody is none. Unsaid: it counts. */
  readonly providedUnless?: readonly Pick<FactCondition, "fact" | "in">[];
  /** Its parts: where it stands beside one of them, only the parts count as lines of defence. */
  readonly composedOf?: readonly string[];
  /** Scope `boundary`: kinds below at whose own border it acts as well: a network policy put on a namespace acts at each pod. */
  readonly actsAt?: readonly string[];
  /** Scope `boundary`: kinds of zone inside which it sees nothing: a security group does not see pods of one node talk. */
  readonly blindWithin?: readonly string[];
  /** Scope `contents` on a flow: both ends must be covered (a mesh), not just one. */
  readonly bothEnds?: true;
  /**
   * Scope `path`: which ways must pass it. From where (default `external`), and `out` for ways from the target to
   * there; `in` is the default.
   */
  readonly way?: { readonly from?: PathStart; readonly direction?: "in" | "out" };
  /** Two controls with the same word here are one line of defence (one administrator, one CNI). */
  readonly operatedBy?: string;
  readonly labels?: ControlLabels;
}

export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly url?: string;
}

/** A threat that a catalogue leaves out, with the name of that catalogue. */
export interface SwitchedOff {
  readonly threat: string;
  readonly title: string;
  readonly reason: string;
  readonly by: string;
}

export interface Catalogue {
  readonly id: string;
  readonly version: string;
  readonly threats: readonly ThreatEntry[];
  readonly controls: readonly ControlEntry[];
  readonly frameworks: readonly Framework[];
  /** What own catalogues that were joined to it leave out. */
  readonly off?: readonly SwitchedOff[];
}

/** Long texts of a threat, loaded when somebody reads them. `references` maps a framework id to entries in it. */
export interface ThreatProse {
  readonly description: string;
  readonly exploit: string;
  readonly references: Readonly<Record<string, readonly string[]>>;
}

/** Long texts of a control, loaded when somebody reads them. `exempt` says in words what it does not cover. */
export interface ControlProse {
  readonly description: string;
  readonly howTo: string;
  readonly testIdea: string;
  readonly exempt: string;
  readonly references: Readonly<Record<string, readonly string[]>>;
}
