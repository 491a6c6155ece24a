import type { Part } from "../change.ts";
import type { Conflict } from "../schema/conflict.ts";
import type { Clash } from "./value.ts";

/** What was mended after putting two branches together, because otherwise the model would not be sound. Closed. */
export const REPAIR_CODES = [
  /** It was taken away by one branch, and something new of the other needs it. */
  "restored",
  /** A name of something that is gone was taken out of a list. */
  "leftOut",
  /** It was about something that is gone. */
  "dropped",
  /** Two branches had put elements into each other. */
  "cut",
  /** Two branches had put it into two zones of a kind of which it can be in one only. */
  "oneOfAKind",
] as const;

export type RepairCode = (typeof REPAIR_CODES)[number];

export interface Repair {
  readonly code: RepairCode;
  readonly part: Part;
  readonly id: string;
  /** The field that was mended, when it is not the whole record. */
  readonly path?: readonly string[];
  /** The id of what is gone, or of the zone. */
  readonly other?: string;
}

/** Collects what a merge has to tell. */
export class MergeReport {
  readonly conflicts = new Map<string, Conflict>();
  readonly repairs: Repair[] = [];

  clash(part: Part, id: string): Clash {
    return (path, base, ours, theirs) => {
      this.conflicts.set([part, id, ...path].join("/"), {
        part,
        id,
        ...(path.length > 0 && { path }),
        ...(base !== undefined && { base }),
        ...(ours !== undefined && { ours }),
        ...(theirs !== undefined && { theirs }),
      });
    };
  }

  repair(repair: Repair): void {
    this.repairs.push(repair);
  }

  /** There is nothing to decide any more about a record that is gone. */
  forget(part: Part, id: string): void {
    for (const [key, conflict] of this.conflicts) {
      if (conflict.part === part && conflict.id === id) this.conflicts.delete(key);
    }
  }
}
