import { FACTS, type FactValue } from "@bartizan/model";

/** What may be answered to a question. */
export interface PossibleAnswers {
  /** Offered one by one, safe ones first; of a set none, each member alone, and all of them. */
  readonly offered: readonly FactValue[];
  /** The same, and for a number or a text "something else than any condition names". */
  readonly all: readonly FactValue[];
}

/** A number or text that no condition names. */
const SOMETHING_ELSE: Readonly<Record<string, FactValue>> = { integer: -1, text: "" };

/** Of all controls that a question asks about. */
const CONTROLS: PossibleAnswers = offer(["implemented", "planned", "none"]);
/** Where "none of them is in place" stands among the answers about controls. */
export const NONE_IN_PLACE = 2;
const known = new Map<string, PossibleAnswers>();

function offer(offered: readonly FactValue[]): PossibleAnswers {
  return { offered, all: offered };
}

function answersOfFact(id: string): PossibleAnswers {
  const { type = "text", values = [] } = FACTS.get(id) ?? {};
  const members = values.map((member) => member.id);
  if (type === "set")
    return offer([[], ...members.map((member) => [member]), ...(members.length > 1 ? [members] : [])]);
  if (type === "enum") return offer(members);
  return { offered: [], all: [SOMETHING_ELSE[type] ?? ""] };
}

/** The answers to a question about this fact, or about controls. Fewer than 31, so that they fit the bits of a number. */
export function answersTo(kind: "fact" | "control", id: string): PossibleAnswers {
  if (kind === "control") return CONTROLS;
  let answers = known.get(id);
  if (!answers) {
    answers = answersOfFact(id);
    known.set(id, answers);
  }
  return answers;
}
