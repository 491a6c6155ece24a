import {
  type Id,
  type Letter,
  type Model,
  nameIn,
  SEVERITIES,
  type Severity,
  type Telling,
  tell,
} from "@bartizan/model";
import { CATALOGUE_WORDS, type OwnCatalogue, type Status, type TriagedThreat, threatChanges } from "@bartizan/stride";
import { openSession } from "./session.ts";

/** A threat that a change opened, closed or made better or worse. */
export interface ChangedThreat {
  readonly id: string;
  readonly title: string;
  readonly letter: Letter;
  /** As it is; of a closed one, as it was. */
  readonly severity: Severity;
  readonly target: Id;
  /** What its target is called, in the version that has the threat. */
  readonly on: string;
  /** What it was before and is now; "absent" where it is not raised, a severity where only that differs. */
  readonly was: Status | Severity | "absent";
  readonly is: Status | Severity | "absent";
}

/** What differs between two versions of a model. */
export interface Comparison {
  readonly telling: Telling;
  /** Worst first, then by title. */
  readonly opened: readonly ChangedThreat[];
  readonly closed: readonly ChangedThreat[];
  readonly shifted: readonly ChangedThreat[];
}

/** Compares two versions with all their threats. `today` (YYYY-MM-DD) says which decisions have run out. @throws when the engine does. */
export function compare(before: Model, after: Model, today: string, own: readonly OwnCatalogue[] = []): Comparison {
  const [earlier, later] = [openSession(before, today, own).triaged, openSession(after, today, own).triaged];
  const titles = new Map(own.flatMap(({ threats }) => threats.map(({ id, title }) => [id, title] as const)));
  const told = (threat: TriagedThreat, model: Model, was: ChangedThreat["was"], is: ChangedThreat["is"]) => {
    const changed = tellChanged(threat, model, was, is);
    return { ...changed, title: titles.get(threat.threat) ?? changed.title };
  };
  const { opened, closed, shifted } = threatChanges(earlier, later);
  const [was, is] = [earlier, later].map(({ threats }) => new Map(threats.map(({ id, status }) => [id, status])));
  return {
    telling: tell(before, after, { words: CATALOGUE_WORDS }),
    opened: sorted(opened.map((threat) => told(threat, after, was?.get(threat.id) ?? "absent", "open"))),
    closed: sorted(closed.map((threat) => told(threat, before, "open", is?.get(threat.id) ?? "absent"))),
    shifted: sorted(shifted.map(({ from, to }) => told(to, after, from.severity, to.severity))),
  };
}

function tellChanged(
  { id, threat, letter, severity, target }: TriagedThreat,
  model: Model,
  was: ChangedThreat["was"],
  is: ChangedThreat["is"],
): ChangedThreat {
  const entry = CATALOGUE_WORDS.threat(threat);
  const title = entry === threat ? (model.threats.get(threat)?.title ?? threat) : entry;
  return { id, title, letter, severity, target, on: nameIn(model, target), was, is };
}

function sorted(threats: readonly ChangedThreat[]): ChangedThreat[] {
  const key = ({ severity, title, on, id }: ChangedThreat): string =>
    [SEVERITIES.indexOf(severity), title, on, id].join("\n");
  return threats.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
