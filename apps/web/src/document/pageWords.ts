import type { Words } from "@bartizan/model";
import { inSentence, LETTER_LABELS, STATE_LABELS, STATUS_LABELS } from "@bartizan/stride/words";
import { controlTitle, threatEntry } from "./entries.ts";

/** What the catalogue calls threats and controls, as far as the page knows it. */
export const PAGE_WORDS: Words = {
  control: controlTitle,
  threat: (id) => threatEntry(id)?.title ?? id,
  state: (state) => inSentence(STATE_LABELS[state] ?? state),
  status: (status) => STATUS_LABELS[status] ?? status,
  letter: (letter) => LETTER_LABELS[letter] ?? letter,
};
