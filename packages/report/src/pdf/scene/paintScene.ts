import { colour, type Detail, ink, type Scene, type SceneItem } from "@bartizan/diagram";
import type { PDFDocument } from "pdfkit";
import { drawAt } from "../text/draw.ts";
import type { Typesetter } from "../text/typeset.ts";
import { itemsIn } from "./itemsIn.ts";
import type { Area } from "./tiles.ts";

type Theme = "light" | "dark";
type Shape = Exclude<SceneItem, { t: "text" }>;
type Words = Extract<SceneItem, { t: "text" }>;

/** What of a scene is painted, and how. */
export interface View {
  readonly theme: Theme;
  readonly area: Area;
  readonly detail: Detail;
}

/** Paints an area of a scene in the scene's coordinates, on the scale and in the clip that the caller has set. */
export function paintScene(doc: PDFDocument, set: Typesetter, scene: Scene, { theme, area, detail }: View): void {
  doc.rect(area.x, area.y, area.w, area.h).fill(colour(theme, "canvas"));
  for (const { item, x, y } of itemsIn(scene, area, detail)) {
    doc.save();
    if (x !== 0 || y !== 0) doc.translate(x, y);
    if (item.t === "text") paintText(doc, set, item, theme);
    else paintShape(doc, item, theme);
    doc.restore();
  }
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
