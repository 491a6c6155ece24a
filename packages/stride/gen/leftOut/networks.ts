import type { LeftOut } from "./leftOut.ts";

export const NETWORKS_LEFT_OUT: readonly LeftOut[] = [];
