import type { Detail } from "@bartizan/diagram";

/** Below this zoom flows are plain elbows without labels: their words would be under 5 px high. */
export const ROUTES_FROM = 0.45;

/** How much of an element is drawn: silhouettes and zone names, titles, everything. One value for the whole picture. */
export function detailAt(zoom: number): Detail {
  if (zoom < 0.3) return 0;
  return zoom < 0.6 ? 1 : 2;
}

/** How flows run at this zoom. */
export function routesAt(zoom: number): "full" | "plain" {
  return zoom < ROUTES_FROM ? "plain" : "full";
}
