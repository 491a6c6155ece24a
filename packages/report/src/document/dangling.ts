import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";

/** The blocks with every reference to a place that is not among them as plain text: a section may have been left out. */
export function withoutDangling(blocks: readonly Block[]): Block[] {
  const anchors = new Set(blocks.flatMap((block) => (block.t === "heading" ? [block.anchor] : [])));
  const mend = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((inline) =>
      inline.t === "reference" && !anchors.has(inline.to) ? { t: "text", text: inline.text } : inline,
    );
  return blocks.map((block) => mended(block, mend));
}

function mended(block: Block, mend: (inlines: readonly Inline[]) => Inline[]): Block {
  switch (block.t) {
    case "paragraph":
      return { ...block, inlines: mend(block.inlines) };
    case "heading":
      return block.aside ? { ...block, aside: mend(block.aside) } : block;
    case "list":
      return { ...block, items: block.items.map(mend) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(mend)) };
    case "title":
    case "terms":
      return { ...block, terms: block.terms.map((term) => ({ ...term, lines: term.lines.map(mend) })) };
    case "contents":
    case "figure":
    case "pageBreak":
      return block;
  }
}
