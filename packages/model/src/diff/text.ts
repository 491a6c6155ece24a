import type { ToldGroup } from "./groups.ts";
import { afterText, beforeText, pathText, recordSentences, saidText } from "./sentences.ts";
import type { Told } from "./told.ts";

/** A change as plain text: groups with a line each for what happened. Empty when nothing did. */
export function diffText(groups: readonly ToldGroup[]): string {
  return groups
    .map(({ title, records, sentences }) => {
      const lines = [...records.flatMap(recordSentences), ...sentences];
      return `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
    })
    .join("\n");
}

/** The same as Markdown tables, for a comment on a review. */
export function diffMarkdown(groups: readonly ToldGroup[]): string {
  return groups
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
