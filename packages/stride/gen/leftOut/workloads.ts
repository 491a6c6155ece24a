import type { LeftOut } from "./leftOut.ts";

export const WORKLOADS_LEFT_OUT: readonly LeftOut[] = [];
