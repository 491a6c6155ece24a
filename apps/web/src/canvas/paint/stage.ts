import { documentStore } from "../../document/documentStore.ts";
import { spotlightStore } from "../../document/spotlight.ts";
import { viewStore } from "../../document/view.ts";
import { heldCorner } from "../corners.ts";
import type { World } from "../gestures/world.ts";
import { session } from "../session.ts";
import { viewport } from "../viewport.ts";
import { type Canvases, Painter } from "./painter.ts";
import { Routing } from "./routing.ts";

/** The view rests when it has not moved for this long; then pictures are sharpened. Milliseconds. */
const REST_AFTER = 120;

/** What gestures and painters look at now. */
export function worldNow(): World {
  const { model, graph, scene, diagram, selection } = documentStore.getState();
  return { model, graph, scene, diagram, selection, view: viewport.getState() };
}

/** Paints at most once a frame whatever changed, for as long as it is mounted; a fault while painting is told once, and ends it. Returns how to stop. */
export function startStage(canvases: Canvases, onFailure: (error: unknown) => void): () => void {
  const painter = new Painter(canvases);
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const paint = (): void => {
    frame = 0;
    try {
      paintNow();
    } catch (error) {
      onFailure(error);
    }
  };
  const paintNow = (): void => {
    const { gesture, moving } = session.getState();
    const world = worldNow();
    painter.paint({
      world,
      gesture,
      corner: heldCorner()?.index,
      moving,
      theme: viewStore.getState().theme,
      lit: spotlightStore.getState().lit,
      dpr: window.devicePixelRatio || 1,
    });
    if (moving) routing.stop();
    else if (painter.late.length > 0 && !routing.isBusy) routing.start(world.scene, painter.late);
  };
  const ask = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const routing = new Routing(() => {
    painter.routed();
    ask();
  });
  const move = (): void => {
    if (!session.getState().moving) session.setState({ moving: true });
    clearTimeout(rest);
    rest = setTimeout(() => session.setState({ moving: false }), REST_AFTER);
    ask();
  };
  const repaint = (): void => {
    painter.forget();
    ask();
  };

  const stops = [
    documentStore.subscribe((state, before) => {
      if (state.scene !== before.scene) routing.stop();
      if (state.scene !== before.scene || state.selection !== before.selection) ask();
    }),
    viewStore.subscribe((state, before) => {
      if (state.theme !== before.theme) ask();
    }),
    viewport.subscribe(move),
    spotlightStore.subscribe(ask),
    session.subscribe((state, before) => {
      if (state.gesture !== before.gesture && state.gesture.name === "move") move();
      else ask();
    }),
  ];
  // Text is measured in Inter and must be painted in it.
  const weights = ["400", "500", "600"];
  void Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px Inter`))).then(repaint, repaint);
  void document.fonts.ready.then(repaint);
  document.fonts.addEventListener("loadingdone", repaint);
  ask();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    routing.stop();
    document.fonts.removeEventListener("loadingdone", repaint);
    for (const stop of stops) stop();
  };
}
