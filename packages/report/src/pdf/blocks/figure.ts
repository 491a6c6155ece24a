import type { Detail } from "@bartizan/diagram";
import type { Figure } from "../../document/block.ts";
import { INK, PAPER, SMALL } from "../look.ts";
import { artifact, atTop, floorOf, newPage, type Orientation, roomOn, type Sheet, widthOf } from "../page/sheet.ts";
import { paintScene } from "../scene/paintScene.ts";
import { smallestText } from "../scene/smallestText.ts";
import { type Area, tilesOf } from "../scene/tiles.ts";
import { drawLine, drawPieces, leading } from "../text/draw.ts";

/** Text of the smallest size in a scene must come out at this many points or more. */
const LEGIBLE = 6;
const CAPTION = { size: SMALL, weight: 400, colour: INK.muted } as const;
/** Points under a picture for its caption. */
const FOOT = 24;
/** Pictures reach further out than text. */
const SIDE = 32;

/** … and further down. */
const FLOOR = 14;

const roomFor = (sheet: Sheet): number => roomOn(sheet) + FLOOR - FOOT;
const pictureWidth = (sheet: Sheet): number => sheet.doc.page.width - 2 * SIDE;

/** The way a page must lie for a picture. */
export function orientationFor(figure: Figure): Orientation {
  const { w, h } = figure.scene.bounds;
  const portrait = (PAPER.short - 2 * SIDE) / w;
  return w > h && portrait < 1 ? "landscape" : "portrait";
}

/**
 * The picture as large as the page allows, never larger than drawn. When its smallest text would print below 6 points the
 * whole comes first, as a map with the parts marked, and then each part on a page of its own.
 */
export function drawFigure(sheet: Sheet, figure: Figure): void {
  const orientation = orientationFor(figure);
  if (sheet.orientation !== orientation) newPage(sheet, orientation);
  const { bounds } = figure.scene;
  const width = pictureWidth(sheet);
  const whole: Area = { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h };
  const fullPage = floorOf(sheet) + FLOOR - PAPER.top - FOOT;
  if (roomFor(sheet) < Math.min(fullPage * 0.6, (bounds.h / bounds.w) * width) && !atTop(sheet))
    newPage(sheet, orientation);
  const room = roomFor(sheet);
  const scale = Math.min(1, width / bounds.w, room / bounds.h);
  const smallest = smallestText(figure.scene);
  const legible = LEGIBLE / smallest;
  if (scale >= legible) {
    drawPart(sheet, figure, { area: whole, scale, detail: 2 }, figure.caption);
    return;
  }
  const tiles = tilesOf(figure.scene, whole, { w: width / legible, h: (fullPage - 4) / legible });
  const map = { area: whole, scale, detail: detailAt(scale * smallest) };
  drawPart(sheet, figure, map, `${figure.caption} The parts follow, one a page.`, tiles);
  for (const tile of tiles) {
    newPage(sheet, orientation);
    const caption = `${figure.caption} Part ${tile.name} of ${tiles.length}.`;
    const part = Math.min(1, width / tile.w, fullPage / tile.h);
    drawPart(sheet, figure, { area: tile, scale: part, detail: detailAt(part * smallest) }, caption);
  }
}

/** Words that would print smaller than this many points are left out of a map: first the small ones, then all but zones. */
const detailAt = (points: number): Detail => (points >= 3 ? 2 : points >= 1.5 ? 1 : 0);

function drawPart(
  sheet: Sheet,
  figure: Figure,
  { area, scale, detail }: { readonly area: Area; readonly scale: number; readonly detail: Detail },
  caption: string,
  marked: readonly (Area & { name: string })[] = [],
): void {
  const { doc } = sheet;
  const size = { w: area.w * scale, h: area.h * scale };
  const x = (doc.page.width - size.w) / 2;
  const y = sheet.y;
  const structure = doc.struct("Figure", { alt: figure.alt, bbox: [x, y, x + size.w, y + size.h] });
  sheet.root.add(structure);
  structure.add(doc.markStructureContent("Figure"));
  doc.save();
  doc.rect(x, y, size.w, size.h).clip();
  doc.translate(x, y).scale(scale).translate(-area.x, -area.y);
  paintScene(doc, sheet.set, figure.scene, { theme: figure.theme, area, detail });
  doc.restore();
  doc.endMarkedContent();
  structure.end();
  if (marked.length > 0)
    artifact(sheet, () =>
      markParts(sheet, marked, (one) => ({
        x: x + (one.x - area.x) * scale,
        y: y + (one.y - area.y) * scale,
        w: one.w * scale,
        h: one.h * scale,
      })),
    );
  sheet.y = y + size.h + 8;
  const lines = sheet.set.lines([{ text: caption, style: CAPTION }], widthOf(sheet));
  const paragraph = doc.struct("Caption");
  sheet.root.add(paragraph);
  // Not kept to the room left: it reaches into the margin with its picture.
  for (const line of lines) {
    drawLine(doc, line, sheet.left, sheet.y, CAPTION.size, widthOf(sheet), paragraph, "Caption");
    sheet.y += leading(CAPTION.size);
  }
  paragraph.end();
  sheet.y += leading(CAPTION.size) / 2;
}

/** Draws the edges and the numbers of the parts over the map of the whole. */
function markParts(sheet: Sheet, parts: readonly (Area & { name: string })[], onPage: (one: Area) => Area): void {
  for (const part of parts) {
    const { x, y, w, h } = onPage(part);
    sheet.doc.rect(x, y, w, h).lineWidth(0.5).dash(2, { space: 3 }).stroke(INK.accent).undash();
    const style = { size: SMALL, weight: 600, colour: INK.accent } as const;
    const [line] = sheet.set.lines([{ text: part.name, style }], w);
    if (line) drawPieces(sheet.doc, line.pieces, x + 5, y + 3, SMALL);
  }
}
