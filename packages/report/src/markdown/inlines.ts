import type { PhrasingContent } from "mdast";
import type { Inline } from "../document/inline.ts";

// What GFM turns into a link wherever it stands in plain text; a backslash does not stop it, a code span does.
const AUTOLINK = /(?:https?:\/\/|www\.)\S+|(?:mailto|xmpp):\S+|[-.\w+]+@[-\w]+(?:\.[-\w]+)+/giu;

/** Plain text that no reader of GFM takes for anything else: what looks like an address stands in a code span. */
export function plainText(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of value.matchAll(AUTOLINK)) {
    if (match.index > from) nodes.push({ type: "text", value: value.slice(from, match.index) });
    nodes.push({ type: "inlineCode", value: match[0] });
    from = match.index + match[0].length;
  }
  if (from < value.length) nodes.push({ type: "text", value: value.slice(from) });
  return nodes;
}

/** Runs as mdast. Only references and checked links become links. */
export function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.filter((inline) => inline.text !== "").flatMap(one);
}

function one(inline: Inline): PhrasingContent[] {
  switch (inline.t) {
    case "text":
    case "muted":
      return plainText(inline.text);
    case "strong":
    case "badge":
      return [{ type: "strong", children: plainText(inline.text) }];
    case "code":
      return [{ type: "inlineCode", value: inline.text }];
    case "link":
      return [{ type: "link", url: inline.url, children: plainText(inline.text) }];
    case "reference":
      return [{ type: "link", url: `#${inline.to}`, children: plainText(inline.text) }];
  }
}
