import type { PDFDocument, Structure } from "pdfkit";
import { GROUND_PADDING, type Line, type Piece, type Style } from "./style.ts";

/** The height of a line in points, for the size of its text. */
export const leading = (size: number): number => Math.round(size * 1.5 * 4) / 4;

/** Where the baseline lies under the top of a line. Inter's capitals are 0.727 of its size: they sit in the middle. */
export const baselineOf = (size: number): number => leading(size) / 2 + size * 0.36;

/** Where a line begins that may fill a width from x on. */
export const leftOf = (line: Line, x: number, width: number): number => (line.fromRight ? x + width - line.width : x);

/** Draws one line with its left edge at x and its top at y, as content of `structure`. `width` is for lines that begin at the right edge. */
export function drawLine(
  doc: PDFDocument,
  line: Line,
  x: number,
  y: number,
  size: number,
  width: number,
  structure: Structure,
  tag: string,
): void {
  const left = leftOf(line, x, width);
  const groups = byTarget(line.pieces);
  for (const group of groups) {
    const target = group[0]?.style.target;
    if (target === undefined) {
      structure.add(doc.markStructureContent(tag));
      drawPieces(doc, group, left, y, size);
      doc.endMarkedContent();
      continue;
    }
    const link = doc.struct("Link");
    structure.add(link);
    link.add(doc.markStructureContent("Link"));
    drawPieces(doc, group, left, y, size);
    doc.endMarkedContent();
    annotate(doc, group, left, y, size, target, link);
    link.end();
  }
}

/** Draws the pieces of a line outside of any structure: the caller has marked the content. */
export function drawPieces(doc: PDFDocument, pieces: readonly Piece[], x: number, y: number, size: number): void {
  for (const { text, face, style, x: at, width, actual } of pieces) {
    if (style.ground !== undefined) {
      const height = style.size * 1.5;
      const top = y + (leading(size) - height) / 2;
      doc.roundedRect(x + at - GROUND_PADDING, top, width + 2 * GROUND_PADDING, height, 3).fill(style.ground);
    }
    if (text === "") continue;
    doc.font(face.key, style.size).fillColor(style.colour);
    if (actual !== undefined) doc.markContent("Span", { actual });
    doc.text(text, x + at, y + baselineOf(size), inOneLine(width));
    if (actual !== undefined) doc.endMarkedContent();
  }
}

function annotate(
  doc: PDFDocument,
  group: readonly Piece[],
  x: number,
  y: number,
  size: number,
  target: NonNullable<Style["target"]>,
  link: Structure,
): void {
  const from = Math.min(...group.map((piece) => piece.x));
  const to = Math.max(...group.map((piece) => piece.x + piece.width));
  const options = {
    structParent: link,
    Contents: new String(group.map(({ text }) => text).join("")),
    Border: [0, 0, 0],
  };
  if ("url" in target) doc.link(x + from, y, to - from, leading(size), target.url, options);
  else doc.goTo(x + from, y, to - from, leading(size), target.to, options);
}

function byTarget(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last[0]?.style.target === piece.style.target) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Draws a line with its baseline through the origin: for pictures, which place every line themselves. */
export function drawAt(doc: PDFDocument, line: Line): void {
  for (const { text, face, style, x, width } of line.pieces) {
    doc.font(face.key, style.size).fillColor(style.colour);
    doc.text(text, x, 0, inOneLine(width));
  }
}

const inOneLine = (width: number) =>
  ({ lineBreak: false, baseline: "alphabetic", textWidth: width, wordCount: 1 }) as const;
