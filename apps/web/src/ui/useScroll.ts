import { type RefObject, useEffect, useState } from "react";

/** What of a long list is in view, in pixels: how far it is scrolled, and how high its window is. */
export function useScroll(scroller: RefObject<HTMLElement | null>): { top: number; height: number } {
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
  return view;
}
