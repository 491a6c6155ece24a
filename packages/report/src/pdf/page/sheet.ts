import type { PDFDocument, Structure } from "pdfkit";
import type { Heading, Level } from "../../document/block.ts";
import { PAPER } from "../look.ts";
import { drawLine, drawPieces, leading, leftOf } from "../text/draw.ts";
import type { Line } from "../text/style.ts";
import type { Typesetter } from "../text/typeset.ts";

export type Orientation = "portrait" | "landscape";

/** Where a heading came to lie. Pages count from 0; `y` is from the top of the page. */
export interface Landing {
  readonly anchor: string;
  readonly text: string;
  readonly level: Level;
  readonly page: number;
}

/** A heading in lines, for pages of one width. */
export interface SetHeading {
  readonly width: number;
  readonly title: readonly Line[];
  readonly aside: readonly Line[];
}

/** The pages of a document while they are filled from top to bottom. `y` is where the next thing goes, in points. */
export interface Sheet {
  readonly doc: PDFDocument;
  readonly set: Typesetter;
  readonly root: Structure;
  readonly left: number;
  y: number;
  /** Counts from 0. */
  page: number;
  orientation: Orientation;
  readonly landings: Landing[];
  /** The section that each page begins with or lies in, for its header. */
  readonly sections: string[];
  section: string;
  readonly headings: Map<Heading, SetHeading>;
  /** The first page carries no header. */
  readonly coverPages: Set<number>;
}

/** Points between the margins of the page at hand. */
export const widthOf = (sheet: Sheet): number =>
  (sheet.orientation === "portrait" ? PAPER.short : PAPER.long) - 2 * PAPER.side;

/** The lowest point that may be filled. */
export const floorOf = (sheet: Sheet): number =>
  (sheet.orientation === "portrait" ? PAPER.long : PAPER.short) - PAPER.bottom;

/** Points left on the page. */
export const roomOn = (sheet: Sheet): number => floorOf(sheet) - sheet.y;

/** Points on an empty page of the same orientation. */
export const wholePage = (sheet: Sheet): number => floorOf(sheet) - PAPER.top;

export const atTop = (sheet: Sheet): boolean => sheet.page >= 0 && sheet.y <= PAPER.top + 0.01;

/** Begins a page. */
export function newPage(sheet: Sheet, orientation: Orientation = "portrait"): void {
  sheet.doc.addPage({ size: "A4", layout: orientation, margin: 0 });
  sheet.page += 1;
  sheet.orientation = orientation;
  sheet.y = PAPER.top;
  sheet.sections[sheet.page] = sheet.section;
}

/** Begins a page when fewer points are left than asked for; an empty page is not left, however much is asked for. */
export function keep(sheet: Sheet, points: number): void {
  if (roomOn(sheet) < points && !atTop(sheet)) newPage(sheet, sheet.orientation);
}

/** Says that nothing more goes on this page. An empty page stays as it is. */
export function fill(sheet: Sheet): void {
  if (!atTop(sheet)) sheet.y = floorOf(sheet);
}

/** Draws what is no content: rules, grounds, headers. */
export function artifact(sheet: Sheet, draw: () => void, type: "Pagination" | "Layout" = "Layout"): void {
  sheet.doc.markContent("Artifact", { type });
  draw();
  sheet.doc.endMarkedContent();
}

/** Sets lines one under the other and over as many pages as they need, two of a paragraph together at a page's end. */
export function flowLines(
  sheet: Sheet,
  lines: readonly Line[],
  place: { readonly x: number; readonly width: number; readonly size: number },
  structure: Structure,
  tag: string,
): void {
  const height = leading(place.size);
  const marks = markingOf(sheet.doc, structure, tag);
  for (const [index, line] of lines.entries()) {
    const rest = lines.length - index;
    const together = index === 0 ? Math.min(2, rest) : rest === 2 ? 2 : 1;
    if (roomOn(sheet) < together * height) marks.end();
    keep(sheet, together * height);
    if (line.pieces.some(({ style }) => style.target !== undefined)) {
      marks.end();
      drawLine(sheet.doc, line, place.x, sheet.y, place.size, place.width, structure, tag);
    } else {
      marks.begin();
      drawPieces(sheet.doc, line.pieces, leftOf(line, place.x, place.width), sheet.y, place.size);
    }
    sheet.y += height;
  }
  marks.end();
}

/** Lines without a link between them are one stretch of content: a file of thousands of paragraphs is half as large. */
function markingOf(doc: PDFDocument, structure: Structure, tag: string) {
  let open = false;
  return {
    begin: () => {
      if (!open) structure.add(doc.markStructureContent(tag));
      open = true;
    },
    end: () => {
      if (open) doc.endMarkedContent();
      open = false;
    },
  };
}
