import { encloses, overlaps, type Point, type Rect } from "../geometry.ts";
import { seen, type View } from "../view.ts";
import type { Context2d } from "./brush.ts";

/** A bitmap may be stretched this much before it is painted again. */
const STRETCH = { most: 1.5, least: 0.75 } as const;
/** Painted around the view, as a share of it, so that panning only moves the bitmap. */
const MARGIN = 0.25;

/** What is painted on a tile: ctx draws in diagram coordinates, and nothing outside `area` is kept. */
export type Draw = (ctx: Context2d, area: Rect, zoom: number) => void;

/** How a bitmap lies on the diagram. */
interface Lie {
  /** The place of its top left corner, in bitmap pixels from the origin of the diagram. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Bitmap pixels per CSS pixel. */
  readonly dpr: number;
}

/**
 * A canvas that lies in the viewport and holds the picture of the view with a margin around it. React Flow moves and scales
 * the viewport, so a frame of panning costs no painting until the view leaves the margin; then only what is new is painted.
 */
export class Tile {
  private lie: Lie | undefined;
  /** How far it is carried, diagram units. */
  private by: Point = { x: 0, y: 0 };
  private readonly canvas: HTMLCanvasElement;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  /** True when what is painted still shows this view, perhaps a little stretched. */
  covers(view: View): boolean {
    if (!this.lie) return false;
    const stretch = view.zoom / this.lie.zoom;
    return stretch < STRETCH.most && stretch > STRETCH.least && encloses(areaOf(this.lie), seen(view));
  }

  /** True when its pixels are those of the screen. */
  isSharp(view: View, dpr: number): boolean {
    const { lie } = this;
    return lie !== undefined && lie.zoom === view.zoom && lie.dpr === dpr && sitsOnPixels(lie, lieFor(view, dpr));
  }

  /** Paints the view and the margin around it; `same` when the picture has not changed since, so that what is there can stay. */
  paint(view: View, dpr: number, draw: Draw, same = false): void {
    const ctx = this.canvas.getContext("2d");
    if (!ctx || view.width === 0 || view.height === 0) return;
    const lie = lieFor(view, dpr);
    const before = same ? this.lie : undefined;
    if (before && canScroll(before, lie)) this.scroll(ctx, before, lie, draw);
    else this.paintAll(ctx, lie, draw);
    this.lie = lie;
    this.canvas.style.display = "block";
    this.settle();
  }

  /** Moves the bitmap, diagram units: what is carried follows the pointer without being painted again. */
  shift(by: Point): void {
    this.by = by;
    this.settle();
  }

  hide(): void {
    this.lie = undefined;
    this.canvas.style.display = "none";
    this.by = { x: 0, y: 0 };
  }

  private settle(): void {
    if (!this.lie) return;
    const { left, top, zoom, dpr } = this.lie;
    const scale = zoom * dpr;
    // A transform, because left, top, width and height are rounded to whole pixels before the viewport is scaled.
    const x = left / scale + this.by.x;
    const y = top / scale + this.by.y;
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${1 / scale})`;
  }

  private paintAll(ctx: Context2d, lie: Lie, draw: Draw): void {
    const { canvas } = this;
    if (canvas.width !== lie.width || canvas.height !== lie.height) {
      canvas.width = lie.width;
      canvas.height = lie.height;
    } else {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, lie.width, lie.height);
    }
    onDiagram(ctx, lie);
    draw(ctx, areaOf(lie), lie.zoom);
  }

  /** Moves what is painted and paints the strips that came into the margin. */
  private scroll(ctx: Context2d, before: Lie, lie: Lie, draw: Draw): void {
    const dx = Math.round(before.left - lie.left);
    const dy = Math.round(before.top - lie.top);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.globalCompositeOperation = "copy";
    ctx.drawImage(this.canvas, dx, dy);
    ctx.globalCompositeOperation = "source-over";
    const { width, height } = lie;
    const strips = [
      { x: dx > 0 ? 0 : width + dx, y: 0, w: Math.abs(dx), h: height },
      { x: Math.max(0, dx), y: dy > 0 ? 0 : height + dy, w: width - Math.abs(dx), h: Math.abs(dy) },
    ];
    for (const strip of strips) {
      if (strip.w <= 0 || strip.h <= 0) continue;
      ctx.save();
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.beginPath();
      ctx.rect(strip.x, strip.y, strip.w, strip.h);
      ctx.clip();
      onDiagram(ctx, lie);
      const scale = lie.zoom * lie.dpr;
      const area = { x: (strip.x + lie.left) / scale, y: (strip.y + lie.top) / scale };
      draw(ctx, { ...area, w: strip.w / scale, h: strip.h / scale }, lie.zoom);
      ctx.restore();
    }
  }
}

function lieFor(view: View, dpr: number): Lie {
  const scale = view.zoom * dpr;
  const { x, y, w, h } = seen(view);
  // Bitmap pixels fall on pixels of the screen, or everything would be a little blurred.
  const phase = { x: part(view.x * dpr), y: part(view.y * dpr) };
  return {
    left: Math.floor((x - w * MARGIN) * scale) - phase.x,
    top: Math.floor((y - h * MARGIN) * scale) - phase.y,
    width: Math.ceil(w * (1 + 2 * MARGIN) * scale),
    height: Math.ceil(h * (1 + 2 * MARGIN) * scale),
    zoom: view.zoom,
    dpr,
  };
}

function areaOf({ left, top, width, height, zoom, dpr }: Lie): Rect {
  const scale = zoom * dpr;
  return { x: left / scale, y: top / scale, w: width / scale, h: height / scale };
}

/** True when only whole pixels lie between both, and they overlap. */
function canScroll(a: Lie, b: Lie): boolean {
  const alike = a.zoom === b.zoom && a.dpr === b.dpr && a.width === b.width && a.height === b.height;
  return alike && sitsOnPixels(a, b) && overlaps(areaOf(a), areaOf(b));
}

/** How far from a whole pixel goes unseen. */
const NEAR = 0.02;

function sitsOnPixels(a: Lie, b: Lie): boolean {
  const off = (value: number): number => Math.abs(value - Math.round(value));
  return off(a.left - b.left) < NEAR && off(a.top - b.top) < NEAR;
}

function part(value: number): number {
  return value - Math.floor(value);
}

function onDiagram(ctx: Context2d, { left, top, zoom, dpr }: Lie): void {
  ctx.setTransform(zoom * dpr, 0, 0, zoom * dpr, -left, -top);
}
