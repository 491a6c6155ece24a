import type { RefObject } from "react";
import { useScroll } from "./useScroll.ts";

/** Rows drawn above and below what is in view. */
const MARGIN = 8;

/** Which rows of a long list are drawn, each `height` pixels high: from `first` up to, not including, `end`. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): { first: number; end: number } {
  const view = useScroll(scroller);
  const first = Math.max(0, Math.floor(view.top / height) - MARGIN);
  return { first, end: Math.min(count, Math.ceil((view.top + view.height) / height) + MARGIN) };
}
