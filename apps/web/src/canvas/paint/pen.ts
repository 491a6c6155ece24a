import { colour, type Theme } from "@bartizan/diagram";
import type { Point, Rect } from "../geometry.ts";
import type { View } from "../view.ts";
import type { Context2d } from "./brush.ts";

/** Draws what belongs to the hand and not to the picture: rings, guides, lines in the making. Widths in CSS pixels. */
export class Pen {
  /** Diagram units of one CSS pixel. */
  readonly px: number;

  readonly ctx: Context2d;
  readonly theme: Theme;

  constructor(ctx: Context2d, theme: Theme, view: View, dpr: number) {
    this.ctx = ctx;
    this.theme = theme;
    this.px = 1 / view.zoom;
    ctx.setTransform(view.zoom * dpr, 0, 0, view.zoom * dpr, view.x * dpr, view.y * dpr);
    ctx.lineJoin = "round";
    ctx.lineCap = "round";
  }

  stroke(token: string, width: number, alpha = 1): void {
    const { ctx } = this;
    ctx.globalAlpha = alpha;
    ctx.strokeStyle = colour(this.theme, token);
    ctx.lineWidth = width * this.px;
    ctx.stroke();
    ctx.globalAlpha = 1;
  }

  fill(token: string, alpha = 1, rule: CanvasFillRule = "nonzero"): void {
    const { ctx } = this;
    ctx.globalAlpha = alpha;
    ctx.fillStyle = colour(this.theme, token);
    ctx.fill(rule);
    ctx.globalAlpha = 1;
  }

  /** Begins a rounded rectangle; `gap` CSS pixels outside the box, radius in diagram units. */
  box({ x, y, w, h }: Rect, gap = 0, radius = 0): void {
    const out = gap * this.px;
    this.ctx.beginPath();
    const corner = Math.max(0, Math.min(radius + out, (w + 2 * out) / 2, (h + 2 * out) / 2));
    this.ctx.roundRect(x - out, y - out, w + 2 * out, h + 2 * out, corner);
  }

  /** Adds a rectangle to what was begun. */
  also({ x, y, w, h }: Rect): void {
    this.ctx.rect(x, y, w, h);
  }

  circle({ x, y }: Point, radius: number): void {
    this.ctx.beginPath();
    this.ctx.arc(x, y, radius * this.px, 0, 2 * Math.PI);
  }

  line(points: readonly Point[]): void {
    this.ctx.beginPath();
    points.forEach(({ x, y }, index) => {
      if (index === 0) this.ctx.moveTo(x, y);
      else this.ctx.lineTo(x, y);
    });
  }

  /** The name of something, as elements bear it. */
  write(text: string, { x, y }: Point): void {
    this.ctx.font = '600 12.5px Inter, "Noto Sans", sans-serif';
    this.ctx.fillStyle = colour(this.theme, "text");
    this.ctx.fillText(text, x, y);
  }

  /** A filled arrow head at the end of a line, diagram units. */
  head(points: readonly Point[], token: string): void {
    const tip = points.at(-1);
    const before = points.at(-2);
    if (!tip || !before) return;
    const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
    const { ctx } = this;
    ctx.save();
    ctx.translate(tip.x, tip.y);
    ctx.rotate(angle);
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(-9, -4.5);
    ctx.lineTo(-9, 4.5);
    ctx.closePath();
    this.fill(token);
    ctx.restore();
  }
}
