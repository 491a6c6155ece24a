import type { Block, Report } from "../document/block.ts";
import { drawContents } from "./blocks/contents.ts";
import { drawFigure, orientationFor } from "./blocks/figure.ts";
import { drawHeading, headingHeight } from "./blocks/heading.ts";
import { drawTable } from "./blocks/table.ts";
import { drawList, drawParagraph, drawTerms } from "./blocks/text.ts";
import { drawTitle } from "./blocks/title.ts";
import { BODY } from "./look.ts";
import { fill, type Landing, newPage, type Orientation, type Sheet, wholePage } from "./page/sheet.ts";
import { leading } from "./text/draw.ts";

/** Blocks between two words about progress. */
const STRIDE = 40;

/**
 * Draws the blocks of a report on the sheet, one after the other. The function that comes back writes what could only be
 * known at the end: the page numbers in the contents.
 */
export async function drawBlocks(
  sheet: Sheet,
  report: Report,
  progress: (done: number) => Promise<void>,
): Promise<(landings: readonly Landing[]) => void> {
  const late: ((landings: readonly Landing[]) => void)[] = [];
  for (const [index, block] of report.blocks.entries()) {
    if (index % STRIDE === 0) await progress(index / report.blocks.length);
    turn(sheet, orientationAt(report.blocks, index));
    draw(sheet, block, report, index, late);
  }
  return (landings) => {
    for (const write of late) write(landings);
  };
}

function draw(
  sheet: Sheet,
  block: Block,
  report: Report,
  index: number,
  late: ((landings: readonly Landing[]) => void)[],
): void {
  switch (block.t) {
    case "title":
      drawTitle(sheet, block);
      break;
    case "contents":
      late.push(drawContents(sheet, block, report));
      break;
    case "heading":
      drawHeading(sheet, block, {
        under: report.blocks[index - 1]?.t === "heading",
        following: followingHeight(sheet, report.blocks, index + 1),
      });
      break;
    case "paragraph":
      drawParagraph(sheet, block.inlines);
      break;
    case "list":
      drawList(sheet, block.items);
      break;
    case "terms":
      drawTerms(sheet, block.terms);
      break;
    case "table":
      drawTable(sheet, block);
      break;
    case "figure":
      drawFigure(sheet, block);
      break;
    case "pageBreak":
      fill(sheet);
      break;
  }
}

/** A picture decides how its page lies, and the headings over it lie on the same page. */
function orientationAt(blocks: readonly Block[], index: number): Orientation {
  for (let at = index; ; at++) {
    const block = blocks[at];
    if (block?.t === "figure") return orientationFor(block);
    if (block?.t !== "heading") return "portrait";
  }
}

/** Sees to a page of this orientation, the first one included. */
function turn(sheet: Sheet, orientation: Orientation): void {
  if (sheet.page < 0 || sheet.orientation !== orientation) newPage(sheet, orientation);
}

/** Points of what follows a heading that must stand on its page: the headings under it and the first lines of what they head. */
function followingHeight(sheet: Sheet, blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  if (block.t === "heading")
    return block.level === 1 ? 0 : headingHeight(sheet, block) + followingHeight(sheet, blocks, index + 1);
  if (block.t === "figure") return wholePage(sheet) * 0.5;
  return (block.t === "table" ? 3.5 : 2.5) * leading(BODY);
}
