import type { LeftOut } from "./leftOut.ts";

export const DELIVERY_LEFT_OUT: readonly LeftOut[] = [];
