import { FACTS, kindById } from "@bartizan/model";

const ROW_WORDS: Readonly<Record<string, string>> = {
  "any-process": "any process",
  "any-store": "any store",
  "any-external": "any external entity",
  flow: "flow",
};

/** The name of a kind, as in the palette. */
export function kindName(id: string): string {
  return ROW_WORDS[id] ?? kindById(id).label;
}

export function kindNames(ids: readonly string[]): string {
  return ids.map(kindName).join(", ");
}

/** A fact and its values by their labels. */
export function factText(id: string, values: readonly (string | number)[]): string {
  const fact = FACTS.get(id);
  const labels = values.map((value) => fact?.values?.find((member) => member.id === value)?.label ?? String(value));
  return `“${fact?.label ?? id}” is ${labels.map((label) => `“${label}”`).join(" or ")}`;
}

/** Text for a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A page: blocks with one empty line between them. */
export function page(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== "").join("\n\n")}\n`;
}

/** A table, or nothing when it would have no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
