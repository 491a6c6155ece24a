import type { Structure } from "pdfkit";
import type { Block, Heading, Report } from "../../document/block.ts";
import { BODY, INK, SMALL } from "../look.ts";
import { artifact, atTop, keep, type Landing, newPage, type Sheet, widthOf } from "../page/sheet.ts";
import { baselineOf, drawPieces, leading } from "../text/draw.ts";
import type { Line } from "../text/style.ts";

/** A row of the contents that waits for its page number. */
interface Waiting {
  readonly anchor: string;
  readonly text: string;
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly end: number;
  readonly right: number;
  readonly lines: readonly Line[];
  readonly link: Structure;
  readonly strong: boolean;
}

const NUMBER = 34;

/**
 * Sets the contents and leaves room for the page numbers, which are known only at the end: the function that comes back
 * writes them, and the links, from where the headings came to lie.
 */
export function drawContents(
  sheet: Sheet,
  block: Extract<Block, { t: "contents" }>,
  report: Report,
): (landings: readonly Landing[]) => void {
  const { doc } = sheet;
  if (!atTop(sheet)) newPage(sheet);
  const title = doc.struct("H1");
  sheet.root.add(title);
  sheet.section = block.title;
  sheet.sections[sheet.page] = block.title;
  const [line] = sheet.set.lines(
    [{ text: block.title, style: { size: 20, weight: 600, colour: INK.text } }],
    widthOf(sheet),
  );
  if (line) {
    title.add(doc.markStructureContent("H1"));
    drawPieces(doc, line.pieces, sheet.left, sheet.y, 20);
    doc.endMarkedContent();
  }
  title.end();
  sheet.y += leading(20) + 12;
  const list = doc.struct("TOC");
  sheet.root.add(list);
  const entries = report.blocks.filter((each): each is Heading => each.t === "heading" && each.level <= block.depth);
  const waiting = entries.map((entry) => drawEntry(sheet, entry, list));
  return (landings) => {
    const pages = new Map(landings.map((landing) => [landing.anchor, landing.page]));
    for (const row of waiting) finish(sheet, row, pages.get(row.anchor) ?? 0);
    list.end();
  };
}

function drawEntry(sheet: Sheet, entry: Heading, list: Structure): Waiting {
  const { doc } = sheet;
  const strong = entry.level === 1;
  const size = strong ? BODY : BODY - 0.5;
  const x = sheet.left + (entry.level - 1) * 14;
  const width = widthOf(sheet) - (x - sheet.left) - NUMBER;
  const style = { size, weight: strong ? 600 : 400, colour: strong ? INK.text : INK.muted } as const;
  const lines = sheet.set.lines([{ text: entry.text, style }], width);
  if (strong) sheet.y += 5;
  keep(sheet, lines.length * leading(size) + (strong ? leading(BODY) : 0));
  const item = doc.struct("TOCI");
  const link = doc.struct("Link");
  list.add(item);
  item.add(link);
  const y = sheet.y;
  for (const line of lines) {
    link.add(doc.markStructureContent("Link"));
    drawPieces(doc, line.pieces, x, sheet.y, size);
    doc.endMarkedContent();
    sheet.y += leading(size);
  }
  const end = x + (lines.at(-1)?.width ?? 0);
  return {
    anchor: entry.anchor,
    text: entry.text,
    page: sheet.page,
    y,
    x,
    end,
    right: sheet.left + widthOf(sheet),
    lines,
    link,
    strong,
  };
}

function finish(sheet: Sheet, row: Waiting, page: number): void {
  const { doc, set } = sheet;
  const size = row.strong ? BODY : BODY - 0.5;
  doc.switchToPage(row.page);
  const last = row.y + (row.lines.length - 1) * leading(size);
  const style = {
    size: row.strong ? BODY : SMALL,
    weight: row.strong ? 600 : 400,
    colour: row.strong ? INK.text : INK.muted,
  } as const;
  const [number] = set.lines([{ text: String(page + 1), style }], NUMBER);
  if (number) {
    row.link.add(doc.markStructureContent("Link"));
    drawPieces(doc, number.pieces, row.right - number.width, last, size);
    doc.endMarkedContent();
  }
  const from = row.end + 6;
  const to = row.right - NUMBER + 12;
  if (!row.strong && to - from > 8) {
    artifact(sheet, () =>
      doc
        .moveTo(from, last + baselineOf(size))
        .lineTo(to, last + baselineOf(size))
        .lineWidth(0.6)
        .dash(0.6, { space: 3 })
        .stroke(INK.hair)
        .undash(),
    );
  }
  const options = { structParent: row.link, Contents: new String(row.text), Border: [0, 0, 0] };
  doc.goTo(row.x, row.y, row.right - row.x, row.lines.length * leading(size), row.anchor, options);
  row.link.end();
}
