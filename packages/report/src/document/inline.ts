import { plain } from "./plain.ts";
import { type SafeUrl, safeUrl } from "./safeUrl.ts";

/** The colour of a badge: severities, states of a control, outcomes. A writer without colour shows the text alone. */
export type Tone = "critical" | "high" | "medium" | "low" | "info" | "good" | "warn" | "neutral";

/** A run inside a paragraph, a list item or a table cell. Text is plain: no writer reads markup out of it. */
export type Inline =
  | { readonly t: "text"; readonly text: string }
  | { readonly t: "muted"; readonly text: string }
  | { readonly t: "strong"; readonly text: string }
  | { readonly t: "code"; readonly text: string }
  | { readonly t: "badge"; readonly text: string; readonly tone: Tone }
  | { readonly t: "link"; readonly text: string; readonly url: SafeUrl }
  | { readonly t: "reference"; readonly text: string; readonly to: string };

/** Words as they are. Line breaks and control characters become spaces. */
export const text = (value: string): Inline => ({ t: "text", text: plain(value) });
/** Words of less weight than those around them. */
export const muted = (value: string): Inline => ({ t: "muted", text: plain(value) });
/** Words that stand out. */
export const strong = (value: string): Inline => ({ t: "strong", text: plain(value) });
/** An id or a literal. */
export const code = (value: string): Inline => ({ t: "code", text: plain(value) });
/** A short word on a coloured ground. */
export const badge = (value: string, tone: Tone): Inline => ({ t: "badge", text: plain(value), tone });
/** A place in the same report, by its anchor. */
export const reference = (value: string, to: string): Inline => ({ t: "reference", text: plain(value), to });

/** A link to the outside; plain text when the address is not one that a report may carry. */
export function link(value: string, url: string): Inline {
  const safe = safeUrl(url);
  return safe === undefined ? text(value) : { t: "link", text: plain(value), url: safe };
}

/** Puts a separator between groups of runs: `join([[a], [b]], ", ")` is a, b. */
export function join(groups: readonly (readonly Inline[])[], separator: string): Inline[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [text(separator), ...group]));
}

/** The words of some runs, without their looks. */
export const wordsOf = (inlines: readonly Inline[]): string => inlines.map((inline) => inline.text).join("");
