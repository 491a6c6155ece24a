import { toSvg } from "@bartizan/diagram";
import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as serialise } from "mdast-util-to-markdown";
import type { Report } from "../document/block.ts";
import { blockToMdast } from "./blocks.ts";

export interface MarkdownReport {
  readonly text: string;
  /** Pictures to lie beside the file, in the order of the figures. */
  readonly images: readonly { readonly path: string; readonly svg: string }[];
}

/**
 * The report as GitHub-flavoured Markdown: one block a line, tables unpadded, so that a change in the model is a change of few lines.
 * `name` (without ending) names the pictures: `name.svg` for the first, `name-<diagram>.svg` for the others.
 */
export function toMarkdown(report: Report, options: { readonly name: string }): MarkdownReport {
  const figures = new Map<string, string>();
  const images: { path: string; svg: string }[] = [];
  for (const block of report.blocks) {
    if (block.t !== "figure") continue;
    const path = images.length === 0 ? `${options.name}.svg` : `${options.name}-${block.name}.svg`;
    figures.set(block.name, encodeURIComponent(path));
    images.push({ path, svg: toSvg(block.scene, { theme: block.theme, title: block.alt, background: true }) });
  }
  const root: Root = { type: "root", children: report.blocks.flatMap((block) => blockToMdast(block, report, figures)) };
  const text = serialise(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: "-",
    rule: "-",
    emphasis: "_",
    resourceLink: true,
    incrementListMarker: false,
  });
  return { text, images };
}
