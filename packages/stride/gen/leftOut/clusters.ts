import type { LeftOut } from "./leftOut.ts";

export const CLUSTERS_LEFT_OUT: readonly LeftOut[] = [];
