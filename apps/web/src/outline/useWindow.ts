import { type RefObject, useEffect, useState } from "react";

/** Height of a line, in pixels. */
export const ROW = 28;
/** Lines drawn above and below what is in view. */
const MARGIN = 8;

/** Which lines of a long list are in view: from `first` up to, not including, `end`. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): { first: number; end: number } {
  const [view, setView] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      // A panel that is not laid out yet (or never, in tests) says 0.
      const height = element.clientHeight || 600;
      setView((old) =>
        old.top === element.scrollTop && old.height === height ? old : { top: element.scrollTop, height },
      );
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const resizes = new ResizeObserver(look);
    resizes.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      resizes.disconnect();
    };
  }, [scroller]);
  const first = Math.max(0, Math.floor(view.top / ROW) - MARGIN);
  return { first, end: Math.min(count, Math.ceil((view.top + view.height) / ROW) + MARGIN) };
}
