import type { Scene, Theme } from "@bartizan/diagram";
import { colour } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";
import type { Spotlight } from "../../document/spotlight.ts";
import type { State } from "../gestures/state.ts";
import type { World } from "../gestures/world.ts";
import { panned } from "../view.ts";
import { paintDots } from "./dots.ts";
import { paintHover, paintSelection } from "./marks.ts";
import { Pen } from "./pen.ts";
import { type Picture, paintPicture } from "./picture.ts";
import { paintPreview } from "./preview.ts";
import { paintSpotlight } from "./spotlight.ts";
import { type Draw, Tile } from "./tile.ts";

/** The three canvases: the picture, what is carried over it, and what belongs to the hand. */
export interface Canvases {
  readonly picture: HTMLCanvasElement;
  readonly carried: HTMLCanvasElement;
  readonly hand: HTMLCanvasElement;
}

/** All that the painter looks at in one frame. */
interface Frame {
  readonly world: World;
  readonly gesture: State;
  readonly theme: Theme;
  /** The corner of the selected flow that the keys are on. */
  readonly corner: number | undefined;
  readonly lit: Spotlight | undefined;
  /** The view or something carried is moving: paint coarser, sharpen later. */
  readonly moving: boolean;
  /** Bitmap pixels per CSS pixel of the screen. */
  readonly dpr: number;
}

/** Sharper than this costs more time than eyes notice while things move. */
const MOVING_DPR = 1.5;
/** Time for finding the ways of flows within one painting at rest, milliseconds; the rest is found between frames. */
const ROUTING_BUDGET = 6;
const NOTHING: ReadonlySet<Id> = new Set();

interface Painted {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly without: ReadonlySet<Id>;
}

/** Keeps the canvases in step with document, view and gesture, painting as little as a frame allows. */
export class Painter {
  private readonly picture: Tile;
  private readonly carried: Tile;
  private last: Painted | undefined;
  private lastCarried: ReadonlySet<Id> | undefined;
  /** Flows in view whose ways are still to be found. */
  late: readonly Id[] = [];
  /** Ways have been found since the picture was painted. */
  private found = false;

  private readonly canvases: Canvases;

  constructor(canvases: Canvases) {
    this.canvases = canvases;
    this.picture = new Tile(canvases.picture);
    this.carried = new Tile(canvases.carried);
  }

  /** Paints everything again at the next frame: fonts came, the theme changed. */
  forget(): void {
    this.last = undefined;
    this.lastCarried = undefined;
  }

  /** Ways of late flows are known now: paint them at the next frame. */
  routed(): void {
    this.found = true;
  }

  /** Paints what this frame needs. */
  paint(frame: Frame): void {
    const { gesture } = frame;
    const carrying = gesture.name === "move" && !gesture.copy ? gesture : undefined;
    this.paintPicture(frame, carrying?.carried ?? NOTHING);
    if (gesture.name === "move") {
      this.paintCarried(frame, gesture.carried, gesture.delta);
    } else if (this.lastCarried) {
      this.carried.hide();
      this.lastCarried = undefined;
    }
    this.paintHand(frame);
  }

  private paintPicture(frame: Frame, without: ReadonlySet<Id>): void {
    const { world, theme, moving } = frame;
    const { scene, view } = world;
    const { last } = this;
    const same = last && last.scene === scene && last.theme === theme && last.without === without;
    const dpr = moving ? Math.min(frame.dpr, MOVING_DPR) : frame.dpr;
    const improvable = !moving && (this.found || !this.picture.isSharp(view, dpr));
    if (same && this.picture.covers(view) && !improvable) return;
    const budget = moving ? 0 : ROUTING_BUDGET;
    const picture: Picture = { model: world.model, scene, theme, without, only: undefined, budget };
    const stays = same === true && !this.found;
    const late = new Set(stays ? this.late : []);
    const draw: Draw = (ctx, area, zoom) => {
      ctx.fillStyle = colour(theme, "canvas");
      ctx.fillRect(area.x - 1, area.y - 1, area.w + 2, area.h + 2);
      paintDots(ctx, area, zoom, theme);
      for (const flow of paintPicture(ctx, area, zoom, picture)) late.add(flow);
    };
    this.picture.paint(view, dpr, draw, stays);
    this.late = [...late];
    this.found = false;
    this.last = { scene, theme, without };
  }

  /** The bitmap of what is carried is painted where it was and shifted, so the view is shifted the other way. */
  private paintCarried(frame: Frame, carried: ReadonlySet<Id>, delta: { x: number; y: number }): void {
    const { world, theme } = frame;
    const { model, scene } = world;
    const view = panned(world.view, delta.x * world.view.zoom, delta.y * world.view.zoom);
    if (this.lastCarried !== carried || !this.carried.covers(view)) {
      const dpr = Math.min(frame.dpr, MOVING_DPR);
      this.carried.paint(view, dpr, (ctx, area, zoom) =>
        paintPicture(ctx, area, zoom, { model, scene, theme, without: NOTHING, only: carried, budget: 0 }),
      );
      this.lastCarried = carried;
    }
    this.carried.shift(delta);
  }

  private paintHand(frame: Frame): void {
    const { world, gesture, theme, dpr } = frame;
    const { view } = world;
    const { hand } = this.canvases;
    const ctx = hand.getContext("2d");
    if (!ctx) return;
    const width = Math.round(view.width * dpr);
    const height = Math.round(view.height * dpr);
    if (hand.width !== width || hand.height !== height) {
      hand.width = width;
      hand.height = height;
    } else {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, width, height);
    }
    const pen = new Pen(ctx, theme, view, dpr);
    const hidden =
      gesture.name === "move" ? gesture.carried : gesture.name === "resize" ? new Set([gesture.id]) : NOTHING;
    if (frame.lit) paintSpotlight(pen, frame.lit, world);
    else paintSelection(pen, world, hidden, frame.corner);
    if (gesture.name === "idle") paintHover(pen, gesture.hover, world);
    paintPreview(pen, gesture, world);
  }
}
