import type { Scene } from "@bartizan/diagram";
import type { Id } from "@bartizan/model";

/** Work at a stretch between two looks at what the person does, milliseconds. */
const SLICE = 8;
/** What has been found is shown at least this often, milliseconds. */
const SHOW_EVERY = 250;

/** Finds the ways of flows in small slices while nothing moves, so that a first look at many flows never stops the page. */
export class Routing {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onFound: () => void;

  constructor(onFound: () => void) {
    this.onFound = onFound;
  }

  /** Works through these flows, instead of what it was working on. */
  start(scene: Scene, flows: readonly Id[]): void {
    this.stop();
    let next = 0;
    let shown = performance.now();
    const slice = (): void => {
      const until = performance.now() + SLICE;
      while (next < flows.length && performance.now() < until) {
        scene.route(flows[next] as Id, "full");
        next += 1;
      }
      const now = performance.now();
      if (next < flows.length) this.timer = setTimeout(slice);
      else this.timer = undefined;
      if (next >= flows.length || now - shown > SHOW_EVERY) {
        shown = now;
        this.onFound();
      }
    };
    this.timer = setTimeout(slice);
  }

  get isBusy(): boolean {
    return this.timer !== undefined;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
