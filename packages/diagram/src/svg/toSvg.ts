import { itemsOf, type PlacedItem } from "../paint/order.ts";
import type { Look, SceneItem } from "../scene/item.ts";
import type { Scene } from "../scene/scene.ts";
import { ink, type Theme } from "../theme/tokens.ts";
import { escaped } from "./escape.ts";

export interface SvgOptions {
  readonly theme: Theme;
  /** Read out instead of the picture, and shown on hover. */
  readonly title?: string;
  readonly description?: string;
  /** Paint the ground of the canvas; otherwise what lies behind shows through. On unless said otherwise. */
  readonly background?: boolean;
}

const FONT = "Inter,'Noto Sans',system-ui,sans-serif";

/** A picture file that stands alone: no script, no style sheet, no reference to anything else. The same Scene, the same text. */
export function toSvg(scene: Scene, { theme, title, description, background = true }: SvgOptions): string {
  const { x, y, w, h } = scene.bounds;
  const name = title ?? scene.model.diagrams.get(scene.diagram)?.name ?? "";
  const described = !description ? "" : `<desc>${escaped(description)}</desc>`;
  const ground = background
    ? [`<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}"${filled(theme, "canvas")}/>`]
    : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${num(x)} ${num(y)} ${num(w)} ${num(h)}" width="${num(w)}" height="${num(h)}"` +
      ` role="img" font-family="${FONT}" stroke-linecap="round" stroke-linejoin="round" fill="none">`,
    `<title>${escaped(name)}</title>${described}`,
    ...ground,
    ...[...itemsOf(scene)].map((item) => tagOf(item, theme)).filter((tag) => tag !== ""),
    "</svg>",
    "",
  ].join("\n");
}

function tagOf({ item, x, y }: PlacedItem, theme: Theme): string {
  switch (item.t) {
    case "rect": {
      const corner = item.r ? ` rx="${num(item.r)}"` : "";
      const place = `x="${num(item.x + x)}" y="${num(item.y + y)}" width="${num(item.w)}" height="${num(item.h)}"`;
      return `<rect ${place}${corner}${looked(theme, item)}/>`;
    }
    case "ellipse": {
      const place = `cx="${num(item.cx + x)}" cy="${num(item.cy + y)}" rx="${num(item.rx)}" ry="${num(item.ry)}"`;
      return `<ellipse ${place}${looked(theme, item)}/>`;
    }
    case "path":
      return `<path d="${item.d}"${moved(item, x, y)}${looked(theme, item)}/>`;
    case "text":
      return item.text === "" ? "" : textTag(item, x, y, theme);
  }
}

function moved(item: Extract<SceneItem, { t: "path" }>, x: number, y: number): string {
  const dx = (item.x ?? 0) + x;
  const dy = (item.y ?? 0) + y;
  const scale = item.scale === undefined || item.scale === 1 ? "" : ` scale(${num(item.scale)})`;
  if (dx === 0 && dy === 0 && scale === "") return "";
  return ` transform="translate(${num(dx)} ${num(dy)})${scale}"`;
}

/** The width is written too, so that another font does not run over its box. */
function textTag(item: Extract<SceneItem, { t: "text" }>, x: number, y: number, theme: Theme): string {
  const anchor = item.anchor === undefined || item.anchor === "start" ? "" : ` text-anchor="${item.anchor}"`;
  const weight = item.weight === 400 ? "" : ` font-weight="${item.weight}"`;
  const length = item.width > 0 ? ` textLength="${num(item.width)}" lengthAdjust="spacingAndGlyphs"` : "";
  const place = `x="${num(item.x + x)}" y="${num(item.y + y)}" font-size="${num(item.size)}"`;
  return `<text ${place}${weight}${anchor}${length}${filled(theme, item.color)} unicode-bidi="plaintext" xml:space="preserve">${escaped(item.text)}</text>`;
}

function looked(theme: Theme, { fill, stroke, width = 1, dash }: Look): string {
  const fills = fill === undefined ? "" : filled(theme, fill);
  if (stroke === undefined) return fills;
  const { colour, opacity } = ink(theme, stroke);
  const dashes = dash ? ` stroke-dasharray="${dash.map(num).join(" ")}" stroke-linecap="butt"` : "";
  return `${fills} stroke="${colour}"${opacity < 1 ? ` stroke-opacity="${num(opacity)}"` : ""} stroke-width="${num(width)}"${dashes}`;
}

function filled(theme: Theme, token: string): string {
  const { colour, opacity } = ink(theme, token);
  return ` fill="${colour}"${opacity < 1 ? ` fill-opacity="${num(opacity)}"` : ""}`;
}

/** At most three places after the point, and no "-0". */
function num(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
