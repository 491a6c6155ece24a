import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useScroll } from "../../ui/useScroll.ts";

/** Pixels drawn above and below what is in view. */
const MARGIN = 400;

const NONE: ReadonlyMap<string, number> = new Map();

export interface VirtualRow {
  index: number;
  /** Pixels from the top of the list. */
  top: number;
}

export interface Virtual {
  /** Rows to draw, in order. */
  rows: readonly VirtualRow[];
  /** Height of all rows together, in pixels. */
  height: number;
  /** For each drawn row: notes how high it really is. */
  measure: (element: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

/** Where a row says which key it has, for its height to be noted. */
export const ROW_KEY = "data-row";

/**
 * Of a long list of rows of any height, those in view. `keep` is drawn wherever it is, so that it does not lose the
 * focus. `estimate` is the height in pixels of a row that has not been drawn yet.
 */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
  estimate: number,
  keep: string | undefined,
): Virtual {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(NONE);
  const view = useScroll(scroller);
  const tops = useMemo(() => offsets(keys, heights, estimate), [keys, heights, estimate]);
  const measure = useMeasure(setHeights);
  const first = Math.max(0, firstAt(tops, view.top - MARGIN));
  const end = Math.min(keys.length, firstAt(tops, view.top + view.height + MARGIN) + 1);
  const rows: VirtualRow[] = [];
  const kept = keep === undefined ? -1 : keys.indexOf(keep);
  const add = (index: number) => rows.push({ index, top: tops[index] ?? 0 });
  if (kept >= 0 && kept < first) add(kept);
  for (let index = first; index < end; index++) add(index);
  if (kept >= end) add(kept);

  const latest = useRef({ tops, keys, heights });
  useLayoutEffect(() => {
    latest.current = { tops, keys, heights };
  });
  const scrollTo = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element) return;
      const top = latest.current.tops[index] ?? 0;
      const height = latest.current.heights.get(latest.current.keys[index] ?? "") ?? estimate;
      // A row higher than the view is shown from its top.
      if (top < element.scrollTop || height > element.clientHeight) element.scrollTop = top;
      else if (top + height > element.scrollTop + element.clientHeight) {
        element.scrollTop = top + height - element.clientHeight;
      }
    },
    [scroller, estimate],
  );
  return { rows, height: tops[keys.length] ?? 0, measure, scrollTo };
}

/** The top of each row, and last the height of all. */
function offsets(keys: readonly string[], heights: ReadonlyMap<string, number>, estimate: number): Float64Array {
  const tops = new Float64Array(keys.length + 1);
  let top = 0;
  for (const [index, key] of keys.entries()) {
    tops[index] = top;
    top += heights.get(key) ?? estimate;
  }
  tops[keys.length] = top;
  return tops;
}

/** The row that covers this height. */
function firstAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Heights = ReadonlyMap<string, number>;

function useMeasure(setHeights: Dispatch<SetStateAction<Heights>>): (element: HTMLElement | null) => void {
  const [observer] = useState(
    () => new ResizeObserver((entries) => setHeights((heights) => withMeasured(heights, entries))),
  );
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
}

/** The same map when nothing is higher or lower than it was. */
function withMeasured(heights: Heights, entries: readonly ResizeObserverEntry[]): Heights {
  const news = entries.flatMap(({ target }): [string, number][] => {
    const key = target.getAttribute(ROW_KEY);
    const height = target instanceof HTMLElement ? target.offsetHeight : 0;
    return key === null || height === 0 || heights.get(key) === height ? [] : [[key, height]];
  });
  return news.length === 0 ? heights : new Map([...heights, ...news]);
}
