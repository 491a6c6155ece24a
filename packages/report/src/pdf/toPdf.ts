import type { Report } from "../document/block.ts";
import { CollectedDocument } from "./collectedDocument.ts";
import { drawBlocks } from "./drawBlocks.ts";
import { PAPER } from "./look.ts";
import { outline } from "./outline.ts";
import { drawFrames } from "./page/frame.ts";
import { newPage, type Sheet } from "./page/sheet.ts";
import { type Faces, type FontFile, openFaces } from "./text/faces.ts";
import { createTypesetter } from "./text/typeset.ts";

export interface PdfOptions {
  /** In the order in which they are tried. TTF, OTF or WOFF 1. */
  readonly fonts: readonly FontFile[];
  /** Told how much is written, from 0 to 1. A promise is waited for: a worker may let its messages in. */
  readonly onProgress?: (done: number) => void | Promise<void>;
  /** An AbortSignal, or what looks like one: looked at wherever progress is told. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
}

export interface PdfReport {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no font had a glyph for, each once: they stand in the file as a replacement character. */
  readonly missing: readonly string[];
}

/** Nothing of the day in the file unless the report carries a date: the same report gives the same bytes. */
const EPOCH = "1980-01-01";

/**
 * The report as a tagged PDF 1.7. The same bytes in the browser and in Node, when both bundle pdfkit's browser build.
 * Rejects with the signal's reason when it is aborted, and with the family of a font that cannot be used.
 */
export async function toPdf(report: Report, options: PdfOptions): Promise<PdfReport> {
  const faces = openFaces(options.fonts);
  const doc = createDocument(report, faces);
  const root = doc.struct("Document", { title: report.title, lang: report.language });
  doc.addStructure(root);
  const sheet: Sheet = {
    doc,
    set: createTypesetter(faces),
    root,
    left: PAPER.side,
    y: 0,
    page: -1,
    orientation: "portrait",
    landings: [],
    sections: [],
    section: "",
    headings: new Map(),
    coverPages: new Set(),
  };
  const finish = await drawBlocks(sheet, report, async (done) => {
    await options.onProgress?.(done);
    if (options.signal?.aborted) throw options.signal.reason ?? new Error("aborted");
  });
  // A file without a page is no PDF.
  if (sheet.page < 0) newPage(sheet);
  finish(sheet.landings);
  drawFrames(sheet, report.title, report.date);
  outline(sheet);
  root.end();
  const bytes = doc.bytes();
  await options.onProgress?.(1);
  const missing = [...sheet.set.missing].sort((a, b) => a - b).map((codePoint) => String.fromCodePoint(codePoint));
  return { bytes, pages: sheet.page + 1, missing };
}

function createDocument(report: Report, faces: Faces): CollectedDocument {
  const date = new Date(`${report.date ?? EPOCH}T00:00:00Z`);
  const doc = new CollectedDocument({
    font: null,
    size: "A4",
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: report.language,
    info: { Title: report.title, Producer: "Bartizan", Creator: "Bartizan", CreationDate: date, ModDate: date },
  });
  // Parsed fonts: given bytes, pdfkit parses a font again on every page.
  for (const { key, font } of faces.all) doc.registerFont(key, font);
  return doc;
}
