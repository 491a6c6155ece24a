import {
  afterText,
  beforeText,
  crossingSentences,
  pathText,
  placeSentence,
  recordSentences,
  saidText,
  type Telling,
  TOLD_PARTS,
  type Told,
} from "@bartizan/model";

const TITLES: Readonly<Record<Told["part"], string>> = {
  conflicts: "Conflicts",
  info: "Model",
  elements: "Elements",
  flows: "Flows",
  assets: "Assets",
  decisions: "Decisions",
  threats: "Threats written by hand",
  considered: "Looked at, nothing found",
  assumptions: "Assumptions",
  attackers: "Attackers",
  matrix: "Matrix",
  catalogue: "Catalogue",
  reviews: "Reviews",
  diagrams: "Diagrams",
  unknown: "Parts that this version does not know",
};

interface Group {
  readonly title: string;
  readonly records: readonly Told[];
  /** Sentences of what is no record. */
  readonly sentences: readonly string[];
}

function groupsOf({ records, crossings, places }: Telling, threats: readonly string[]): Group[] {
  const ofParts = TOLD_PARTS.map((part) => ({
    title: TITLES[part],
    records: records.filter((told) => told.part === part),
    sentences: [],
  }));
  const others = [
    { title: "Boundaries crossed", records: [], sentences: crossings.flatMap(crossingSentences) },
    { title: "Layout", records: [], sentences: places.map(placeSentence) },
    { title: "Open threats", records: [], sentences: threats },
  ];
  return [...ofParts, ...others].filter((group) => group.records.length + group.sentences.length > 0);
}

/** A change as plain text: groups with a line each for what happened. Empty when nothing did. */
export function diffText(telling: Telling, threats: readonly string[]): string {
  return groupsOf(telling, threats)
    .map(({ title, records, sentences }) => {
      const lines = [...records.flatMap(recordSentences), ...sentences];
      return `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
    })
    .join("\n");
}

/** The same as Markdown tables, for a comment on a review. */
export function diffMarkdown(telling: Telling, threats: readonly string[]): string {
  return groupsOf(telling, threats)
    .map(({ title, records, sentences }) => {
      const rows = records.flatMap(rowsOf).map((cells) => `| ${cells.map(cell).join(" | ")} |\n`);
      const table =
        rows.length > 0 ? `| What | Field | Before | After |\n| --- | --- | --- | --- |\n${rows.join("")}` : "";
      return `### ${title}\n\n${table}${sentences.map((sentence) => `- ${cell(sentence)}\n`).join("")}`;
    })
    .join("\n");
}

function rowsOf(told: Told): string[][] {
  const subject = `${told.what} ${pathText(told)}`;
  if (told.verb !== "changed") return [[subject, told.verb, "", told.verb === "added" ? saidText(told) : ""]];
  return told.fields.map((field) => {
    if (field.added || field.removed) return [subject, field.label, list(field.removed, "−"), list(field.added, "+")];
    return [subject, field.label, beforeText(field), afterText(field)];
  });
}

const list = (items: readonly string[] | undefined, sign: string): string =>
  (items ?? []).map((item) => `${sign} ${item}`).join(", ");

/** Text that Markdown leaves as it is, in one cell of a table. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}
