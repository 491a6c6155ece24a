import { distance, type Point } from "../geometry.ts";
import { session } from "../session.ts";
import { toDiagram } from "../view.ts";
import type { Effect } from "./effect.ts";
import { type GestureEvent, type Keys, NO_KEYS, type Pointer, type PointerKind } from "./event.ts";
import { followsEdge, next, START } from "./machine.ts";
import type { Step } from "./step.ts";
import type { World } from "./world.ts";

interface Outside {
  readonly world: () => World;
  readonly perform: (effect: Effect) => void;
}

/** A second press this soon and this near is a double click. */
const DOUBLE = { ms: 400, px: 6 } as const;
/** The view follows a pointer held this near to the edge, CSS pixels, this fast a frame. */
const EDGE = { px: 28, fastest: 18 } as const;

type Press = { at: number; screen: Point; count: number };

/** Turns what the browser says into gesture events, keeps the state, and lets the effects happen. */
export class Runner {
  private readonly fingers = new Map<number, Point>();
  private lastPress: Press = { at: 0, screen: { x: 0, y: 0 }, count: 0 };
  private lastPointer: { screen: Point; pointer: PointerKind; keys: Keys } | undefined;
  private edgeFrame = 0;
  private mouse: number | undefined;
  /** What is carried from outside has been away from the edges: it came in over one, and that moves nothing. */
  private settledIn = false;
  /** Space is held. */
  hand = false;

  private readonly element: HTMLElement;
  private readonly outside: Outside;

  constructor(element: HTMLElement, outside: Outside) {
    this.element = element;
    this.outside = outside;
  }

  /** Gives one event to the machine. */
  send(event: GestureEvent): void {
    const { state, effects } = this.step(event);
    if (state !== session.getState().gesture) session.setState({ gesture: state });
    for (const effect of effects) this.outside.perform(effect);
  }

  /** A fault in a gesture ends the gesture, and is not hidden. */
  private step(event: GestureEvent): Step {
    try {
      return next(session.getState().gesture, event, this.outside.world());
    } catch (error) {
      session.setState({ gesture: START });
      throw error;
    }
  }

  /** Something carried from outside, client coordinates. */
  carry(kind: string, client: Point, drop: boolean): void {
    const screen = this.onElement(client);
    this.remember(screen, "mouse", NO_KEYS);
    this.send({ type: "carry", kind, drop, ...this.pointer(screen, "mouse", NO_KEYS) });
    const { width, height } = this.outside.world().view;
    this.settledIn = !drop && (this.settledIn || (pull(screen.x, width) === 0 && pull(screen.y, height) === 0));
    if (drop) this.stopEdge();
    else if (this.settledIn) this.watchEdge();
  }

  /** What was carried over the canvas left it again. */
  leaveCarried(): void {
    if (session.getState().gesture.name === "place") this.cancel();
  }

  cancel(): void {
    this.stopEdge();
    this.settledIn = false;
    this.send({ type: "cancel" });
  }

  down(event: PointerEvent): void {
    const screen = this.onElement({ x: event.clientX, y: event.clientY });
    if (event.pointerType === "touch") {
      this.fingers.set(event.pointerId, screen);
      if (this.fingers.size === 2) this.spread();
      if (this.fingers.size >= 2) return;
    }
    this.capture(event);
    this.mouse = event.pointerId;
    const now = event.timeStamp;
    const again = now - this.lastPress.at < DOUBLE.ms && distance(screen, this.lastPress.screen) < DOUBLE.px;
    const count = again && this.lastPress.count === 1 ? 2 : 1;
    this.lastPress = { at: now, screen, count };
    this.remember(screen, kindOf(event), keysOf(event));
    const button = event.button === 1 ? "middle" : event.button === 2 ? "second" : "main";
    const pointer = this.pointer(screen, kindOf(event), keysOf(event));
    this.send({ type: "down", button, hand: this.hand, count, ...pointer });
  }

  move(event: PointerEvent): void {
    const screen = this.onElement({ x: event.clientX, y: event.clientY });
    if (event.pointerType === "touch" && this.fingers.has(event.pointerId)) {
      this.fingers.set(event.pointerId, screen);
      if (this.fingers.size >= 2) {
        this.spread();
        return;
      }
    }
    this.remember(screen, kindOf(event), keysOf(event));
    this.send({ type: "move", ...this.pointer(screen, kindOf(event), keysOf(event)) });
    this.watchEdge();
  }

  up(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
    if (this.mouse !== event.pointerId && session.getState().gesture.name !== "pinch") return;
    this.mouse = undefined;
    this.stopEdge();
    const screen = this.onElement({ x: event.clientX, y: event.clientY });
    this.send({ type: "up", ...this.pointer(screen, kindOf(event), keysOf(event)) });
  }

  /** The browser took the pointer away. */
  lost(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
    this.mouse = undefined;
    this.cancel();
  }

  /** Ctrl, Alt or Shift went down or up while the pointer stands still. */
  keys(event: KeyboardEvent): void {
    if (!this.lastPointer || session.getState().gesture.name === "idle") return;
    const { screen, pointer } = this.lastPointer;
    this.remember(screen, pointer, keysOf(event));
    this.send({ type: "move", ...this.pointer(screen, pointer, keysOf(event)) });
  }

  leave(): void {
    if (this.mouse === undefined) this.send({ type: "leave" });
  }

  /** Stops what runs between frames. */
  stop(): void {
    this.stopEdge();
  }

  private spread(): void {
    const [a, b] = [...this.fingers.values()];
    if (a && b) this.send({ type: "fingers", a, b });
  }

  private watchEdge(): void {
    if (this.edgeFrame !== 0 || !followsEdge(session.getState().gesture)) return;
    const follow = (): void => {
      this.edgeFrame = 0;
      const last = this.lastPointer;
      if (!last || !followsEdge(session.getState().gesture)) return;
      const { width, height } = this.outside.world().view;
      const dx = pull(last.screen.x, width);
      const dy = pull(last.screen.y, height);
      if (dx === 0 && dy === 0) return;
      this.outside.perform({ do: "pan", dx, dy });
      const { gesture } = session.getState();
      const pointer = this.pointer(last.screen, last.pointer, last.keys);
      if (gesture.name === "place") this.send({ type: "carry", kind: gesture.kind, drop: false, ...pointer });
      else this.send({ type: "move", ...pointer });
      this.edgeFrame = requestAnimationFrame(follow);
    };
    this.edgeFrame = requestAnimationFrame(follow);
  }

  private stopEdge(): void {
    cancelAnimationFrame(this.edgeFrame);
    this.edgeFrame = 0;
  }

  private remember(screen: Point, pointer: PointerKind, keys: Keys): void {
    this.lastPointer = { screen, pointer, keys };
  }

  private pointer(screen: Point, pointer: PointerKind, keys: Keys): Pointer {
    return { at: toDiagram(this.outside.world().view, screen), screen, pointer, keys };
  }

  private onElement(client: Point): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: client.x - left, y: client.y - top };
  }

  /** Moves and the release arrive even outside the canvas. */
  private capture(event: PointerEvent): void {
    this.element.setPointerCapture(event.pointerId);
  }
}

/** CSS pixels to pan in this frame: the nearer to the edge, the faster. */
function pull(at: number, length: number): number {
  if (at < EDGE.px) return Math.round(Math.min(EDGE.fastest, ((EDGE.px - at) / EDGE.px) * EDGE.fastest));
  if (at > length - EDGE.px)
    return -Math.round(Math.min(EDGE.fastest, ((at - length + EDGE.px) / EDGE.px) * EDGE.fastest));
  return 0;
}

function kindOf({ pointerType }: PointerEvent): PointerKind {
  return pointerType === "touch" || pointerType === "pen" ? pointerType : "mouse";
}

function keysOf(event: PointerEvent | KeyboardEvent): Keys {
  return { shift: event.shiftKey, alt: event.altKey, ctrl: event.ctrlKey || event.metaKey };
}
