import type { Severity } from "@bartizan/model";
import type { ControlEntry, ControlProse, Framework, ThreatEntry, ThreatProse } from "../catalogue/entry.ts";

/** How an organisation weighs a threat instead, and why. */
export interface SeverityChange {
  readonly cvss31?: string;
  readonly severity?: Severity;
  readonly reason: string;
}

/** An organisation's own catalogue, checked. Plain data: it can be kept and sent to another thread. */
export interface OwnCatalogue {
  readonly id: string;
  readonly name: string;
  readonly edition: string;
  readonly threats: readonly ThreatEntry[];
  readonly controls: readonly ControlEntry[];
  readonly frameworks: readonly Framework[];
  readonly prose: Readonly<Record<string, ThreatProse>>;
  readonly controlProse: Readonly<Record<string, ControlProse>>;
  /** Entry id to the reason why it is switched off. */
  readonly off: Readonly<Record<string, string>>;
  readonly severity: Readonly<Record<string, SeverityChange>>;
  /** How many examples it was tried on. */
  readonly examples: number;
}
