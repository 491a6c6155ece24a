import type { Detail, How, Scene } from "@bartizan/diagram";

/** Below this zoom the words of flows would be under 5 px high. */
const ROUTES_FROM = 0.45;
/** Up to this many flows, full ways cost nothing from afar either, and the whole picture looks as it does near by. */
const FEW_FLOWS = 200;

/** How much of an element is drawn: silhouettes and zone names, titles, everything. One value for the whole picture. */
export function detailAt(zoom: number): Detail {
  if (zoom < 0.3) return 0;
  return zoom < 0.6 ? 1 : 2;
}

/** How flows run at this zoom. */
export function routesAt(zoom: number, scene: Scene): How {
  return zoom < ROUTES_FROM && scene.flows.length > FEW_FLOWS ? "plain" : "full";
}
