import { encloses, type Point, type Rect } from "../geometry.ts";
import { seen, type View } from "../view.ts";
import type { Context2d } from "./brush.ts";

/** A bitmap may be stretched this much before it is painted again. */
const STRETCH = { most: 1.5, least: 0.75 } as const;
/** Painted around the view, as a share of it, so that panning only moves the bitmap. */
const MARGIN = 0.25;

/** What is painted on a tile: ctx draws in diagram coordinates. */
export type Draw = (ctx: Context2d, area: Rect, zoom: number) => void;

/**
 * A canvas that lies in the viewport and holds the picture of the view with a margin around it. React Flow moves and scales
 * the viewport, so a frame of panning costs no painting until the view leaves the margin.
 */
export class Tile {
  private area: Rect | undefined;
  private zoom = 1;
  private dpr = 0;
  /** The view's offset within one bitmap pixel when it was painted. */
  private phase: Point = { x: 0, y: 0 };

  private readonly canvas: HTMLCanvasElement;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  /** True when what is painted still shows this view, perhaps a little stretched. */
  covers(view: View): boolean {
    if (!this.area) return false;
    const stretch = view.zoom / this.zoom;
    return stretch < STRETCH.most && stretch > STRETCH.least && encloses(this.area, seen(view));
  }

  /** True when it is painted at exactly this zoom and resolution. */
  isSharp(view: View, dpr: number): boolean {
    if (!this.area || this.zoom !== view.zoom || this.dpr !== dpr) return false;
    const { x, y } = phaseOf(view, dpr);
    return Math.abs(x - this.phase.x) < 0.02 && Math.abs(y - this.phase.y) < 0.02;
  }

  /** Paints the view and the margin around it. `dpr`: bitmap pixels per CSS pixel. */
  paint(view: View, dpr: number, draw: Draw): void {
    const { canvas } = this;
    const ctx = canvas.getContext("2d");
    if (!ctx || view.width === 0 || view.height === 0) return;
    const inView = seen(view);
    const area = {
      x: inView.x - inView.w * MARGIN,
      y: inView.y - inView.h * MARGIN,
      w: inView.w * (1 + 2 * MARGIN),
      h: inView.h * (1 + 2 * MARGIN),
    };
    const width = Math.ceil(area.w * view.zoom * dpr);
    const height = Math.ceil(area.h * view.zoom * dpr);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    } else {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, width, height);
    }
    const scale = view.zoom * dpr;
    // Bitmap pixels fall on pixels of the screen, or everything would be a little blurred.
    const phase = phaseOf(view, dpr);
    const left = (Math.floor(area.x * scale) - phase.x) / scale;
    const top = (Math.floor(area.y * scale) - phase.y) / scale;
    ctx.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    draw(ctx, area, view.zoom);
    this.area = area;
    this.zoom = view.zoom;
    this.dpr = dpr;
    this.phase = phase;
    canvas.style.width = `${width / scale}px`;
    canvas.style.height = `${height / scale}px`;
    canvas.style.left = `${left}px`;
    canvas.style.top = `${top}px`;
    canvas.style.display = "block";
  }

  /** Moves the bitmap, diagram units: what is carried follows the pointer without being painted again. */
  shift({ x, y }: Point): void {
    this.canvas.style.transform = x === 0 && y === 0 ? "" : `translate(${x}px, ${y}px)`;
  }

  hide(): void {
    this.area = undefined;
    this.canvas.style.display = "none";
    this.canvas.style.transform = "";
  }
}

function phaseOf({ x, y }: View, dpr: number): Point {
  const part = (value: number): number => value * dpr - Math.floor(value * dpr);
  return { x: part(x), y: part(y) };
}
