import { inSentence, type Words } from "@bartizan/model";
import { CATALOGUE } from "./catalogue/catalogue.ts";
import { LETTER_LABELS, STATE_LABELS, STATUS_LABELS } from "./words/labels.ts";

const titles = new Map([...CATALOGUE.threats, ...CATALOGUE.controls].map(({ id, title }) => [id, title]));

/** What the catalogue calls threats and controls; the ids of those it does not have. */
export const CATALOGUE_WORDS: Words = {
  control: (id) => titles.get(id) ?? id,
  threat: (id) => titles.get(id) ?? id,
  state: (state) => inSentence(STATE_LABELS[state] ?? state),
  status: (status) => STATUS_LABELS[status] ?? status,
  letter: (letter) => LETTER_LABELS[letter] ?? letter,
};
