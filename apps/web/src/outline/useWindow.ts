import type { RefObject } from "react";
import { useView } from "../ui/useView.ts";

/** Height of a line, in pixels. */
export const ROW = 28;
/** Lines drawn above and below what is in view. */
const MARGIN = 8;

/** Which lines of a long list are in view: from `first` up to, not including, `end`. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): { first: number; end: number } {
  const view = useView(scroller);
  const first = Math.max(0, Math.floor(view.top / ROW) - MARGIN);
  return { first, end: Math.min(count, Math.ceil((view.top + view.height) / ROW) + MARGIN) };
}
