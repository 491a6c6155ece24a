import type { PDFDocument } from "pdfkit";
import { INK, PAPER, SMALL } from "../look.ts";
import { drawPieces } from "../text/draw.ts";
import { artifact, type Sheet } from "./sheet.ts";

const STYLE = { size: SMALL - 0.5, weight: 400, colour: INK.muted } as const;

/** Writes header and footer on every page, when their number is known. The cover has a footer only. */
export function drawFrames(sheet: Sheet, title: string, date: string | undefined): void {
  const pages = sheet.page + 1;
  for (let index = 0; index < pages; index++) {
    sheet.doc.switchToPage(index);
    const { width, height } = sheet.doc.page;
    const right = width - PAPER.side;
    artifact(
      sheet,
      () => {
        if (!sheet.coverPages.has(index)) {
          put(sheet, title, PAPER.side, 30, (right - PAPER.side) * 0.6, "start");
          put(sheet, sheet.sections[index] ?? "", right, 30, (right - PAPER.side) * 0.36, "end");
          rule(sheet.doc, PAPER.side, right, 46);
        }
        if (date !== undefined) put(sheet, date, PAPER.side, height - 38, 200, "start");
        put(sheet, `${index + 1} / ${pages}`, right, height - 38, 200, "end");
      },
      "Pagination",
    );
  }
}

/** One line, cut with an ellipsis where it does not fit. */
function put(sheet: Sheet, text: string, x: number, y: number, width: number, align: "start" | "end"): void {
  const lines = sheet.set.lines([{ text, style: STYLE }], width);
  let line = lines[0];
  if (!line) return;
  if (lines.length > 1) {
    const kept = line.pieces.map((piece) => piece.text).join("");
    line = sheet.set.lines([{ text: `${kept.slice(0, -2).trimEnd()}…`, style: STYLE }], width)[0] ?? line;
  }
  drawPieces(sheet.doc, line.pieces, align === "start" ? x : x - line.width, y, STYLE.size);
}

function rule(doc: PDFDocument, from: number, to: number, y: number): void {
  doc.moveTo(from, y).lineTo(to, y).lineWidth(0.5).stroke(INK.hair);
}
