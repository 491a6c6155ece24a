import { colour, ink, itemsOf, type Scene, type SceneItem } from "@bartizan/diagram";
import type { PDFDocument } from "pdfkit";
import { drawAt } from "../text/draw.ts";
import type { Typesetter } from "../text/typeset.ts";
import type { Area } from "./tiles.ts";

type Theme = "light" | "dark";
type Shape = Exclude<SceneItem, { t: "text" }>;
type Words = Extract<SceneItem, { t: "text" }>;

/** Paints a scene in its own coordinates, on the scale and in the clip that the caller has set. */
export function paintScene(doc: PDFDocument, set: Typesetter, scene: Scene, theme: Theme, area: Area): void {
  doc.rect(area.x, area.y, area.w, area.h).fill(colour(theme, "canvas"));
  for (const { item, x, y } of itemsOf(scene)) {
    if (isOutside(item, x, y, area)) continue;
    doc.save();
    if (x !== 0 || y !== 0) doc.translate(x, y);
    if (item.t === "text") paintText(doc, set, item, theme);
    else paintShape(doc, item, theme);
    doc.restore();
  }
}

/** Whether an item certainly lies outside: a part of a picture does not carry the whole with it. */
function isOutside(item: SceneItem, x: number, y: number, area: Area): boolean {
  if (item.t === "path" || item.t === "ellipse") return false;
  const [left, top] = [x + item.x, y + item.y];
  const [w, h] = item.t === "rect" ? [item.w, item.h] : [item.width, item.size];
  // A text hangs from its baseline, on either side of its anchor.
  const [before, above] = item.t === "rect" ? [0, 0] : [w, h];
  return left - before > area.x + area.w || left + w < area.x || top - above > area.y + area.h || top + h < area.y;
}

function paintShape(doc: PDFDocument, item: Shape, theme: Theme): void {
  if (item.t === "path" && (item.x !== undefined || item.y !== undefined)) doc.translate(item.x ?? 0, item.y ?? 0);
  if (item.t === "path" && item.scale !== undefined) doc.scale(item.scale);
  if (item.fill !== undefined) {
    const { colour: value, opacity } = ink(theme, item.fill);
    outline(doc, item);
    doc.fillColor(value, opacity).fill();
  }
  if (item.stroke === undefined) return;
  outline(doc, item);
  doc
    .lineWidth(item.width ?? 1)
    .lineCap("round")
    .lineJoin("round");
  if (item.dash !== undefined) doc.lineCap("butt").dash(item.dash);
  const { colour: value, opacity } = ink(theme, item.stroke);
  doc.strokeColor(value, opacity).stroke();
}

function outline(doc: PDFDocument, item: Shape): void {
  if (item.t === "path") doc.path(item.d);
  else if (item.t === "ellipse") doc.ellipse(item.cx, item.cy, item.rx, item.ry);
  else if (item.r === undefined || item.r === 0) doc.rect(item.x, item.y, item.w, item.h);
  else doc.roundedRect(item.x, item.y, item.w, item.h, item.r);
}

/** One line of text. The scene has measured it from a table: what comes out wider, in a fallback face, is made to fit. */
function paintText(doc: PDFDocument, set: Typesetter, item: Words, theme: Theme): void {
  const style = { size: item.size, weight: item.weight, colour: colour(theme, item.color).slice(0, 7) } as const;
  const [line] = set.lines([{ text: item.text, style }], Number.POSITIVE_INFINITY);
  if (!line) return;
  const squeeze = line.width > item.width * 1.02 && item.width > 0 ? item.width / line.width : 1;
  const width = line.width * squeeze;
  const x = item.anchor === "middle" ? item.x - width / 2 : item.anchor === "end" ? item.x - width : item.x;
  doc.translate(x, item.y);
  if (squeeze !== 1) doc.scale(squeeze);
  drawAt(doc, line);
}
