import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from "mdast";
import type { Block, Report, Table, Term } from "../document/block.ts";
import { phrasing, plainText } from "./inlines.ts";

type Depth = 1 | 2 | 3 | 4 | 5 | 6;

const paragraph = (inlines: Parameters<typeof phrasing>[0]): RootContent => ({
  type: "paragraph",
  children: phrasing(inlines),
});

// The only raw HTML that is written: a constant shape around an anchor made from ids.
const anchor = (id: string): RootContent => ({ type: "html", value: `<a id="${id}"></a>` });

const item = (children: (BlockContent | DefinitionContent)[]): ListItem => ({
  type: "listItem",
  spread: false,
  children,
});
const list = (children: ListItem[]): List => ({ type: "list", ordered: false, spread: false, children });
const line = (inlines: Parameters<typeof phrasing>[0]): BlockContent => ({
  type: "paragraph",
  children: phrasing(inlines),
});

/** One block as mdast. `figures` says where the picture of a figure lies, relative to the file. */
export function blockToMdast(block: Block, report: Report, figures: ReadonlyMap<string, string>): RootContent[] {
  switch (block.t) {
    case "title":
      return [
        { type: "heading", depth: 1, children: plainText(block.text) },
        ...block.lead.map((value) => paragraph([{ t: "text", text: value }])),
        ...(block.terms.length > 0 ? [terms(block.terms)] : []),
      ];
    case "contents":
      return [{ type: "heading", depth: 2, children: plainText(block.title) }, contents(report, block.depth)];
    case "heading":
      return [
        anchor(block.anchor),
        { type: "heading", depth: (block.level + 1) as Depth, children: plainText(block.text) },
        ...(block.aside && block.aside.length > 0 ? [paragraph(block.aside)] : []),
      ];
    case "paragraph":
      return [paragraph(block.inlines)];
    case "list":
      return [list(block.items.map((inlines) => item([line(inlines)])))];
    case "terms":
      return [terms(block.terms)];
    case "table":
      return [table(block)];
    case "figure":
      return [
        { type: "paragraph", children: [{ type: "image", url: figures.get(block.name) ?? "", alt: block.alt }] },
        { type: "paragraph", children: [{ type: "emphasis", children: plainText(block.caption) }] },
      ];
    case "pageBreak":
      return [];
  }
}

function terms(all: readonly Term[]): List {
  return list(
    all.map(({ label, lines }) => {
      const head = { t: "strong", text: `${label}:` } as const;
      const [only, ...more] = lines;
      if (only && more.length === 0) return item([line([head, { t: "text", text: " " }, ...only])]);
      return item([line([head]), list(lines.map((inlines) => item([line(inlines)])))]);
    }),
  );
}

function table(block: Table): RootContent {
  const row = (cells: readonly (readonly Parameters<typeof phrasing>[0][number][])[]) => ({
    type: "tableRow" as const,
    children: cells.map((inlines) => ({ type: "tableCell" as const, children: phrasing(inlines) })),
  });
  return {
    type: "table",
    align: block.columns.map(({ align }) => (align === "middle" ? "center" : align === "end" ? "right" : null)),
    children: [row(block.columns.map(({ title }) => [{ t: "text", text: title }])), ...block.rows.map(row)],
  };
}

function contents(report: Report, depth: number): RootContent {
  const root = list([]);
  const open: { level: number; list: List }[] = [{ level: 1, list: root }];
  for (const block of report.blocks) {
    if (block.t !== "heading" || block.level > depth) continue;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > block.level) open.pop();
    let top = open.at(-1);
    const last = top?.list.children.at(-1);
    if (top && block.level > top.level && last) {
      const inner = list([]);
      last.children.push(inner);
      top = { level: block.level, list: inner };
      open.push(top);
    }
    top?.list.children.push(item([line([{ t: "reference", text: block.text, to: block.anchor }])]));
  }
  return root;
}
