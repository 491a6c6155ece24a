import type { Id } from "@bartizan/model";
import { documentStore } from "../document/documentStore.ts";
import { canvasDoor } from "../document/doors.ts";
import { placingStore } from "../document/placing.ts";
import { revealStore } from "../document/reveal.ts";
import { only } from "../document/selection.ts";
import { followSpotlight } from "../document/spotlight.ts";
import { bendByKeys, letGoOfCorner } from "./corners.ts";
import { cursorOf } from "./cursor.ts";
import { Runner } from "./gestures/runner.ts";
import { startPromoting } from "./hosts/promoter.ts";
import { takeKey } from "./keyboard.ts";
import { listen } from "./listen.ts";
import { centre, fitTo, reveal, showAgain, showAll, zoomIn, zoomOut, zoomTo } from "./navigate.ts";
import type { Canvases } from "./paint/painter.ts";
import { startStage, worldNow } from "./paint/stage.ts";
import { perform } from "./perform.ts";
import { session } from "./session.ts";
import type { View } from "./view.ts";
import { viewport } from "./viewport.ts";

/** Brings the mounted canvas to life: painting, gestures, keys, and what the rest of the page may ask of it. Returns how to stop. */
export function startCanvas(area: HTMLElement, canvases: Canvases, onFailure: (error: unknown) => void): () => void {
  const runner = new Runner(area, { world: worldNow, perform });
  const stops = [
    followSize(area),
    startStage(canvases, onFailure),
    startPromoting(),
    listen(area, runner, takeKey),
    offer(area, runner),
    followPlacing(area, runner),
    followDocument(area, runner),
    followReveal(),
    followSpotlight(area.ownerDocument),
    session.subscribe(({ gesture }, before) => {
      if (gesture === before.gesture) return;
      area.style.cursor = cursorOf(gesture, runner.hand);
      area.dataset["gesture"] = gesture.name;
    }),
    () => runner.stop(),
  ];
  showAll();
  return () => {
    for (const stop of stops) stop();
  };
}

function followSize(area: HTMLElement): () => void {
  const measure = (): void => viewport.setState({ width: area.clientWidth, height: area.clientHeight });
  const observer = new ResizeObserver(measure);
  observer.observe(area);
  measure();
  return () => observer.disconnect();
}

/** What menus, palette and shortcuts may ask for. */
function offer(area: HTMLElement, runner: Runner): () => void {
  return canvasDoor.open({
    zoomIn,
    zoomOut,
    zoomTo,
    fit: showAll,
    fitTo,
    centre,
    drop: (kind, client) => {
      const before = documentStore.getState().revision;
      if (within(area, client)) runner.carry(kind, client, true);
      else runner.cancel();
      return documentStore.getState().revision !== before;
    },
    startConnecting: (from) => {
      area.focus({ preventScroll: true });
      runner.send({ type: "connect", from });
    },
    bend: (flow) => {
      area.focus({ preventScroll: true });
      bendByKeys(flow);
    },
    rename: (target) => session.setState({ renaming: target }),
    focus: () => area.focus({ preventScroll: true }),
  });
}

/** A kind carried off the palette is shown where it would land. */
function followPlacing(area: HTMLElement, runner: Runner): () => void {
  return placingStore.subscribe(({ placing }) => {
    if (placing && within(area, placing)) runner.carry(placing.kind, placing, false);
    else if (!placing || session.getState().gesture.name === "place") runner.leaveCarried();
  });
}

function within(area: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const { left, top, right, bottom } = area.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** A newly opened document is shown whole, a diagram as it was left; the keyboard goes on from what is selected, and leaves what no longer exists. */
function followDocument(area: HTMLElement, runner: Runner): () => void {
  const views = new Map<Id, View>();
  return documentStore.subscribe((state, before) => {
    if (state.opened !== before.opened || state.diagram !== before.diagram) {
      runner.cancel();
      runner.send({ type: "leave" });
      session.setState({ focus: undefined, renaming: undefined, corner: undefined, offer: undefined });
      if (state.opened !== before.opened) views.clear();
      else views.set(before.diagram, viewport.getState());
      showAgain(views.get(state.diagram));
      return;
    }
    if (state.selection !== before.selection) letGoOfCorner();
    const chosen = state.selection === before.selection ? undefined : only(state.selection);
    if (chosen !== undefined && state.scene.placement.has(chosen)) session.setState({ focus: chosen });
    if (state.scene === before.scene) return;
    const { focus } = session.getState();
    if (focus !== undefined && !state.scene.placement.has(focus)) {
      const held = area.contains(document.activeElement);
      session.setState({ focus: undefined });
      if (held) area.focus({ preventScroll: true });
    }
  });
}

function followReveal(): () => void {
  return revealStore.subscribe(({ asked }) => {
    if (!asked) return;
    const { model } = documentStore.getState();
    const part = model.flows.has(asked.target) ? "flows" : "elements";
    reveal({ elements: [], flows: [], [part]: [asked.target] });
  });
}
