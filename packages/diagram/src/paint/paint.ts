import type { Look, SceneItem } from "../scene/item.ts";
import type { Token } from "../theme/tokens.ts";

/** The part of a canvas context that painting needs; P is its kind of parsed path. */
export interface Canvas2D<P> {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  roundRect(x: number, y: number, w: number, h: number, r: number): void;
  ellipse(x: number, y: number, rx: number, ry: number, turn: number, from: number, to: number): void;
  fill(path?: P): void;
  stroke(path?: P): void;
  setLineDash(dash: number[]): void;
  fillText(text: string, x: number, y: number): void;
}

/** What a painter looks up: the colour of a token, and the parsed form of path data, which it had better keep. */
export interface Resolve<P> {
  readonly colour: (token: Token) => string;
  readonly path: (d: string) => P;
}

const FONT = 'Inter, "Noto Sans", system-ui, sans-serif';

/** Paints items whose coordinates count from (x, y). Line caps and joins are the caller's to set, round. */
export function paint<P>(
  ctx: Canvas2D<P>,
  items: readonly SceneItem[],
  resolve: Resolve<P>,
  x: number,
  y: number,
): void {
  for (const item of items) {
    switch (item.t) {
      case "rect":
        ctx.beginPath();
        ctx.roundRect(item.x + x, item.y + y, item.w, item.h, item.r ?? 0);
        fillAndStroke(ctx, item, resolve);
        break;
      case "ellipse":
        ctx.beginPath();
        ctx.ellipse(item.cx + x, item.cy + y, item.rx, item.ry, 0, 0, 2 * Math.PI);
        fillAndStroke(ctx, item, resolve);
        break;
      case "path":
        ctx.save();
        ctx.translate((item.x ?? 0) + x, (item.y ?? 0) + y);
        if (item.scale !== undefined) ctx.scale(item.scale, item.scale);
        fillAndStroke(ctx, item, resolve, resolve.path(item.d));
        ctx.restore();
        break;
      case "text": {
        ctx.font = `${item.weight} ${item.size}px ${FONT}`;
        ctx.fillStyle = resolve.colour(item.color);
        const before = item.anchor === "middle" ? item.width / 2 : item.anchor === "end" ? item.width : 0;
        ctx.fillText(item.text, item.x + x - before, item.y + y);
        break;
      }
    }
  }
}

function fillAndStroke<P>(
  ctx: Canvas2D<P>,
  { fill, stroke, width = 1, dash }: Look,
  resolve: Resolve<P>,
  path?: P,
): void {
  if (fill !== undefined) {
    ctx.fillStyle = resolve.colour(fill);
    if (path === undefined) ctx.fill();
    else ctx.fill(path);
  }
  if (stroke === undefined) return;
  ctx.strokeStyle = resolve.colour(stroke);
  ctx.lineWidth = width;
  ctx.setLineDash(dash ? [...dash] : []);
  if (path === undefined) ctx.stroke();
  else ctx.stroke(path);
}
