/** What git calls our driver in its configuration and in .gitattributes. */
const DRIVER = "bartizan";
const PATTERN = "*.tm.json";
const ATTRIBUTES = ["text", "eol=lf", `diff=${DRIVER}`, `merge=${DRIVER}`];

export interface GitSetting {
  readonly key: string;
  readonly value: string;
}

/** What a clone has to know. `self` is how a shell starts this program. */
export function gitSettings(self: string): readonly GitSetting[] {
  return [
    { key: `merge.${DRIVER}.name`, value: "threat models, by record and field" },
    { key: `merge.${DRIVER}.driver`, value: `${self} merge-driver %O %A %B %P` },
    { key: `diff.${DRIVER}.textconv`, value: `${self} textconv` },
    // The id of the record, for the heads of hunks where the text is shown as it is.
    { key: `diff.${DRIVER}.xfuncname`, value: '^    "([^"]+)": \\{' },
  ];
}

/** The line for .gitattributes. */
export const ATTRIBUTE_LINE = [PATTERN, ...ATTRIBUTES].join(" ");

/** The text of .gitattributes with our line in it: the same when it is there, the pattern's own line extended when there is one. */
export function withAttributes(text: string): string {
  const lines = text.split("\n");
  const at = lines.findLastIndex((line) => line.trim().split(/\s+/)[0] === PATTERN);
  if (at < 0) return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${ATTRIBUTE_LINE}\n`;
  const words = (lines[at] ?? "").trim().split(/\s+/);
  const missing = ATTRIBUTES.filter((attribute) => !words.includes(attribute));
  if (missing.length === 0) return text;
  const named = new Set(missing.map((attribute) => attribute.split("=")[0]));
  const kept = words.filter((word) => !named.has(word.replace(/^[-!]/, "").split("=")[0] ?? ""));
  return lines.with(at, [...kept, ...missing].join(" ")).join("\n");
}
