import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import type { Block, Report } from "../document/block.ts";
import { badge, code, type Inline, link, reference, strong, text } from "../document/inline.ts";
import { plain } from "../document/plain.ts";
import { toMarkdown } from "./toMarkdown.ts";

const reportOf = (...blocks: Block[]): Report => ({ title: "Shop", language: "en", blocks });
const written = (...blocks: Block[]): string => toMarkdown(reportOf(...blocks), { name: "shop" }).text;
const parsed = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const HOSTILE = [
  "a | b || c",
  "`code` ``two`` ```",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[click](javascript:alert(1))",
  "![x](http://evil.example/x.png)",
  "# not a heading",
  "- not a list",
  "1. not one either",
  "+ nor this",
  "> no quote",
  "***bold*** __also__ ~~gone~~ _x_",
  "--- ",
  "===",
  "a\\b \\| \\`",
  "&amp; &lt;b&gt; &#35; &copy;",
  "[^1] [^1]: note",
  "- [ ] task",
  "<!-- comment -->",
  "[ref]: http://evil.example",
  "https://evil.example/a?b=c",
  "www.evil.example",
  "somebody@evil.example",
  "mailto:somebody@evil.example",
  "*",
  "|",
  "    indented",
  "$x$ $$y$$",
  ":smile: #123",
  "Платёжный сервис | 支付 | دفع",
  '</a><a id="x">',
];

/** The words of a tree, and the kinds of node that hold them. */
function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

function kindsIn(node: Nodes): Set<string> {
  const kinds = new Set<string>([node.type]);
  if ("children" in node) for (const child of node.children) for (const kind of kindsIn(child)) kinds.add(kind);
  return kinds;
}

function htmlIn(node: Nodes): number {
  if (node.type === "html") return 1;
  return "children" in node ? node.children.reduce((sum, child) => sum + htmlIn(child), 0) : 0;
}

function linksIn(node: Nodes): string[] {
  const inside = "children" in node ? node.children.flatMap((child) => linksIn(child)) : [];
  return node.type === "link" ? [node.url, ...inside] : inside;
}

const HARMLESS = new Set([
  "root",
  "paragraph",
  "text",
  "inlineCode",
  "table",
  "tableRow",
  "tableCell",
  "list",
  "listItem",
  "heading",
  "strong",
  "html",
]);

describe("the Markdown of a report", () => {
  it.each(HOSTILE)("gives %j back as plain text, wherever it stands", (name) => {
    const cell: Inline[] = [text(name)];
    const markdown = written(
      { t: "paragraph", inlines: cell },
      { t: "list", items: [cell] },
      { t: "terms", terms: [{ label: name, lines: [cell, cell] }] },
      { t: "heading", level: 1, anchor: "a", text: name },
      {
        t: "table",
        label: "t",
        columns: [
          { title: name, share: 1 },
          { title: "b", share: 1 },
        ],
        rows: [[cell, [strong(name)]]],
      },
    );
    const tree = parsed(markdown);
    const wanted = plain(name).trim();
    const [paragraph, list, terms, anchor, heading, table] = tree.children;
    expect(tree.children).toHaveLength(6);
    for (const node of [paragraph, list, heading]) expect(node && wordsOf(node).trim()).toBe(wanted);
    expect(terms && wordsOf(terms)).toContain(wanted);
    expect(anchor).toMatchObject({
      children: [
        { type: "html", value: '<a id="a">' },
        { type: "html", value: "</a>" },
      ],
    });
    expect(htmlIn(tree)).toBe(2);
    if (table?.type !== "table") throw new Error("the table is gone");
    expect(table.children.map((row) => row.children.map((each) => wordsOf(each).trim()))).toEqual([
      [wanted, "b"],
      [wanted, wanted],
    ]);
    expect([...kindsIn(tree)].filter((kind) => !HARMLESS.has(kind))).toEqual([]);
  });

  it("gives any text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (value) => {
        const wanted = plain(value).trim();
        const tree = parsed(written({ t: "paragraph", inlines: [text(value)] }));
        const words = tree.children.map(wordsOf).join("");
        expect(words.trim()).toBe(wanted);
        expect(
          [...kindsIn(tree)].filter((kind) => !HARMLESS.has(kind) || kind === "html" || kind === "strong"),
        ).toEqual([]);
      }),
    );
  });

  it("makes links only of addresses that a report may carry, and of places in itself", () => {
    const markdown = written({
      t: "paragraph",
      inlines: [
        link("bad", "javascript:alert(1)"),
        text(" "),
        link("good", "https://example.org/a_b(c)"),
        text(" "),
        reference("there", "target.pod"),
      ],
    });
    expect(linksIn(parsed(markdown))).toEqual(["https://example.org/a_b(c)", "#target.pod"]);
    expect(markdown).toContain("bad");
  });

  it("begins each heading with its anchor, and its contents lead there", () => {
    const markdown = written(
      { t: "contents", title: "Contents", depth: 2 },
      { t: "heading", level: 1, anchor: "section.threats", text: "Threats" },
      { t: "heading", level: 2, anchor: "target.pod", text: "pod" },
      { t: "heading", level: 3, anchor: "threat.x.pod", text: "Too deep for the contents" },
      { t: "heading", level: 1, anchor: "section.appendix", text: "Appendix" },
    );
    expect(markdown.split("\n").filter((line) => line !== "")).toEqual([
      "## Contents",
      "- [Threats](#section.threats)",
      "  - [pod](#target.pod)",
      "- [Appendix](#section.appendix)",
      '<a id="section.threats"></a>',
      "## Threats",
      '<a id="target.pod"></a>',
      "### pod",
      '<a id="threat.x.pod"></a>',
      "#### Too deep for the contents",
      '<a id="section.appendix"></a>',
      "## Appendix",
    ]);
  });

  it("keeps one row on one line, so that one change is one line of a review", () => {
    const rows = (second: string): Block => ({
      t: "table",
      label: "Controls",
      columns: [
        { title: "Control", share: 1 },
        { title: "State", share: 1, align: "end" },
      ],
      rows: [
        [[text("Mutual TLS")], [badge("planned", "warn")]],
        [[text(second)], [code("K17")]],
      ],
    });
    const before = written(rows("Quota")).split("\n");
    const after = written(rows("A much longer name of a control that pads nothing else")).split("\n");
    expect(after.filter((line) => !before.includes(line))).toEqual([
      "| A much longer name of a control that pads nothing else | `K17` |",
    ]);
  });
});
