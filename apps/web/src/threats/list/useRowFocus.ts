import { type FocusEvent, type RefObject, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { setPanel, usePanel } from "../panelStore.ts";
import type { Row } from "./rows.ts";
import { ROW_KEY } from "./useVirtual.ts";

export interface RowFocus {
  keys: readonly string[];
  /** The row that has the focus or gets it when the list does; undefined in an empty list. */
  active: string | undefined;
  /** Its index, -1 in an empty list. */
  index: number;
  /** Gives a row the focus as soon as it is drawn. */
  move: (key: string) => void;
  /** Takes note that a row has got the focus by itself. */
  note: (key: string) => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
}

/** One row of the list has the focus; when it goes, its place is taken by the row that comes to stand there. */
export function useRowFocus(scroller: RefObject<HTMLElement | null>, rows: readonly Row[]): RowFocus {
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const wanted = usePanel((state) => state.active);
  /** Where the active row was when it was last there. */
  const place = useRef(0);
  const pending = useRef<string>(undefined);
  const inside = useRef(false);
  const [, asked] = useReducer((turn: number) => turn + 1, 0);
  const found = wanted === undefined ? -1 : keys.indexOf(wanted);
  const index = found >= 0 ? found : Math.min(place.current, keys.length - 1);
  const active = keys[index];

  useLayoutEffect(() => {
    if (index >= 0) place.current = index;
    // The browser drops the focus silently when what has it is taken away.
    const lost = inside.current && scroller.current !== null && isNowhere(scroller.current.ownerDocument);
    const key = pending.current ?? (lost ? active : undefined);
    if (key === undefined) return;
    const head = scroller.current?.querySelector<HTMLElement>(`[${ROW_KEY}="${CSS.escape(key)}"] [data-head]`);
    if (!head) return;
    pending.current = undefined;
    head.focus({ preventScroll: true });
  });

  return {
    keys,
    active,
    index,
    move: (key) => {
      pending.current = key;
      setPanel({ active: key });
      // Also where the row was the active one already.
      asked();
    },
    note: (key) => setPanel({ active: key }),
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) inside.current = false;
    },
  };
}

function isNowhere(page: Document): boolean {
  return page.activeElement === null || page.activeElement === page.body;
}
