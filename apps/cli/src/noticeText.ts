import type { Notice, NoticeCode } from "@bartizan/model";

type Values = Notice["values"];

/** What was kept or mended while a file was read. Nothing here keeps a file from being used. */
const WORDS: Readonly<Record<NoticeCode, (values: Values) => string>> = {
  unknownKey: ({ key }) => `"${key}" is no field that this version knows; kept as it is`,
  unknownKind: ({ kind }) => `"${kind}" is no kind that this version knows; treated as generic`,
  unknownFact: ({ fact }) => `"${fact}" is no fact that this version knows; kept, and not used`,
  unknownValue: ({ fact, value }) => `"${value}" is no value of ${fact}; treated as unknown`,
  cleanedText: ({ text }) => `invisible characters were taken out: ${text}`,
  goneTarget: ({ id }) => `"${id}" is not in the model any more; kept`,
  staleLayout: ({ id }) => `a place for "${id}", which is not in the diagram; kept`,
  oddParent: ({ kind, parent }) =>
    parent ? `a ${kind} does not usually lie in a ${parent}` : `a ${kind} usually lies in something`,
  twoOfAKind: ({ kind }) => `lies in two zones of the kind ${kind}, of which it can be in one only`,
  migrated: ({ from, to }) => `read as version ${from} and brought to version ${to}; bartizan fmt writes it so`,
  more: ({ told }) => `there are more than these ${told}`,
};

/** The words for a notice, without its place. */
export const noticeText = ({ code, values }: Notice): string => WORDS[code](values);
