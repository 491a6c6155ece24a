import type { ControlState } from "../schema/controlUse.ts";
import type { DecisionStatus } from "../schema/decision.ts";
import type { Letter } from "../schema/ownThreat.ts";

/** Words for what the catalogue names, in the middle of a sentence. The model does not know the catalogue. */
export interface Words {
  /** The title of a control. */
  control(id: string): string;
  /** The title of a threat. */
  threat(id: string): string;
  state(state: ControlState): string;
  status(status: DecisionStatus): string;
  letter(letter: Letter): string;
}

/** The ids as they are. */
export const PLAIN_WORDS: Words = {
  control: (id) => id,
  threat: (id) => id,
  state: (state) => state,
  status: (status) => status,
  letter: (letter) => letter,
};
