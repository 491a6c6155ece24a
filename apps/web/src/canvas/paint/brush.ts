import { colour, type SceneItem, type Theme } from "@bartizan/diagram";

export type Context2d = CanvasRenderingContext2D;

/** Paths are parsed once; shapes repeat, routes do not, so the store is emptied when it has grown. */
const MOST_PATHS = 20_000;
const paths = new Map<string, Path2D>();

/** What is smaller than this on screen is not told apart, and costs most: rounded corners, letters, dashes. CSS pixels. */
const SEEN = { corner: 1.5, text: 2.5, dash: 2 } as const;

/** Draws Scene items on a canvas. Remembers what is set, because setting a style is what costs. */
export class Brush {
  private fill = "";
  private stroke = "";
  private font = "";
  private width = 0;
  private dash = "";

  readonly ctx: Context2d;
  private readonly theme: Theme;

  private readonly zoom: number;

  constructor(ctx: Context2d, theme: Theme, zoom: number) {
    this.ctx = ctx;
    this.theme = theme;
    this.zoom = zoom;
    ctx.lineJoin = "round";
    ctx.lineCap = "round";
    ctx.textBaseline = "alphabetic";
  }

  /** Items whose coordinates are relative to (dx, dy). */
  items(items: readonly SceneItem[], dx = 0, dy = 0): void {
    for (const item of items) this.item(item, dx, dy);
  }

  private item(item: SceneItem, dx: number, dy: number): void {
    const { ctx } = this;
    switch (item.t) {
      case "rect":
        if (item.r === undefined || item.r * this.zoom < SEEN.corner) {
          if (this.fills(item.fill)) ctx.fillRect(item.x + dx, item.y + dy, item.w, item.h);
          if (this.strokes(item)) ctx.strokeRect(item.x + dx, item.y + dy, item.w, item.h);
          return;
        }
        ctx.beginPath();
        ctx.roundRect(item.x + dx, item.y + dy, item.w, item.h, item.r);
        break;
      case "ellipse":
        ctx.beginPath();
        ctx.ellipse(item.cx + dx, item.cy + dy, item.rx, item.ry, 0, 0, 2 * Math.PI);
        break;
      case "text":
        this.text(item, dx, dy);
        return;
      case "path": {
        const x = (item.x ?? 0) + dx;
        const y = (item.y ?? 0) + dy;
        const scale = item.scale ?? 1;
        const moved = x !== 0 || y !== 0 || scale !== 1;
        if (moved) {
          ctx.translate(x, y);
          ctx.scale(scale, scale);
        }
        if (this.fills(item.fill)) ctx.fill(pathOf(item.d));
        if (this.strokes(item)) ctx.stroke(pathOf(item.d));
        if (moved) {
          // Cheaper than save and restore, which also lose what this brush remembers.
          ctx.scale(1 / scale, 1 / scale);
          ctx.translate(-x, -y);
        }
        return;
      }
    }
    if (this.fills(item.fill)) ctx.fill();
    if (this.strokes(item)) ctx.stroke();
  }

  private text(item: Extract<SceneItem, { t: "text" }>, dx: number, dy: number): void {
    if (item.size * this.zoom < SEEN.text) return;
    const font = `${item.weight} ${item.size}px Inter, "Noto Sans", sans-serif`;
    if (font !== this.font) {
      this.ctx.font = font;
      this.font = font;
    }
    this.fills(item.color);
    const start =
      item.anchor === "middle" ? item.x - item.width / 2 : item.anchor === "end" ? item.x - item.width : item.x;
    this.ctx.fillText(item.text, start + dx, item.y + dy);
  }

  private fills(token: string | undefined): boolean {
    if (token === undefined) return false;
    const value = colour(this.theme, token);
    if (value !== this.fill) {
      this.ctx.fillStyle = value;
      this.fill = value;
    }
    return true;
  }

  private strokes({ stroke, width = 1, dash }: Stroked): boolean {
    if (stroke === undefined) return false;
    const value = colour(this.theme, stroke);
    if (value !== this.stroke) {
      this.ctx.strokeStyle = value;
      this.stroke = value;
    }
    if (width !== this.width) {
      this.ctx.lineWidth = width;
      this.width = width;
    }
    const seen = dash && (dash[0] ?? 0) * this.zoom >= SEEN.dash ? dash : undefined;
    const pattern = seen ? seen.join(" ") : "";
    if (pattern !== this.dash) {
      this.ctx.setLineDash(seen ? [...seen] : []);
      this.dash = pattern;
    }
    return true;
  }
}

interface Stroked {
  readonly stroke?: string | undefined;
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
}

function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  if (paths.size >= MOST_PATHS) paths.clear();
  const path = new Path2D(d);
  paths.set(d, path);
  return path;
}
