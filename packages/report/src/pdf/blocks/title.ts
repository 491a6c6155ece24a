import type { Block } from "../../document/block.ts";
import { COVER, INK, PAPER } from "../look.ts";
import { artifact, fill, flowLines, type Sheet, widthOf } from "../page/sheet.ts";
import { drawTerms } from "./text.ts";

/** The cover: what the report is about, by whom and over what. A page of its own. */
export function drawTitle(sheet: Sheet, block: Extract<Block, { t: "title" }>): void {
  sheet.coverPages.add(sheet.page);
  const width = widthOf(sheet);
  const { doc, left } = sheet;
  artifact(sheet, () => doc.rect(left, PAPER.top + 92, 44, 4).fill(INK.accent));
  sheet.y = PAPER.top + 112;
  const put = (
    text: string,
    size: number,
    weight: 400 | 500 | 600,
    colour: string,
    tag: string,
    after: number,
  ): void => {
    const structure = doc.struct(tag);
    sheet.root.add(structure);
    flowLines(
      sheet,
      sheet.set.lines([{ text, style: { size, weight, colour } }], width),
      { x: left, width, size },
      structure,
      tag,
    );
    structure.end();
    sheet.y += after;
  };
  put(block.overline, COVER.overline, 600, INK.accent, "P", 4);
  put(block.text, COVER.title, 600, INK.text, "H1", 14);
  for (const text of block.lead) put(text, COVER.lead, 400, INK.muted, "P", 6);
  sheet.y += 18;
  artifact(sheet, () =>
    doc
      .moveTo(left, sheet.y)
      .lineTo(left + width, sheet.y)
      .lineWidth(0.5)
      .stroke(INK.hair),
  );
  sheet.y += 18;
  drawTerms(sheet, block.terms);
  fill(sheet);
}
