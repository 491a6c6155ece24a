export { inSentence, valueText } from "@bartizan/model";
export { becauseLines, becauseParts } from "./because.ts";
export { counted } from "./counted.ts";
export { EFFECT_LABELS, FAILING_LABELS, LAYER_LABELS, LAYERS, SCOPE_LABELS } from "./defence.ts";
export { heldByText, layersText } from "./heldBy.ts";
export { LETTER_LABELS, REOPENED_LABELS, SEVERITY_LABELS, STATE_LABELS, STATUS_LABELS } from "./labels.ts";
export type { Names, Part } from "./part.ts";
export { answerText, questionText } from "./question.ts";
export { stopLines } from "./stops.ts";
