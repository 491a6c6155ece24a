import { type ReactNode, useRef } from "react";
import { Details } from "../details/Details.tsx";
import { GroupDetails } from "../details/GroupDetails.tsx";
import { usePanel } from "../panelStore.ts";
import { Marked } from "./Marked.tsx";
import type { Row } from "./rows.ts";
import { ThreatHead } from "./ThreatHead.tsx";
import { useRowFocus } from "./useRowFocus.ts";
import { useTriageKeys } from "./useTriageKeys.ts";
import { ROW_KEY, useVirtual } from "./useVirtual.ts";

/** A closed row of two lines, in pixels. */
const USUAL_HEIGHT = 54;

/** The threats as a list that is worked through by pointer or keys; only what is in view is drawn. `children` follow it. */
export function ThreatList({ rows, children }: { rows: readonly Row[]; children?: ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null);
  const opened = usePanel((state) => state.opened);
  const focus = useRowFocus(scroller, rows);
  const virtual = useVirtual(scroller, focus.keys, USUAL_HEIGHT, focus.active);
  const go = (index: number) => {
    const key = focus.keys[index];
    if (key === undefined) return;
    virtual.scrollTo(index);
    focus.move(key);
  };
  const keys = useTriageKeys(rows, focus.index, go);
  return (
    <>
      <Marked rows={rows} onLeave={keys.leave} />
      <div ref={scroller} className="relative min-h-0 flex-1 overflow-y-auto">
        <ul
          aria-label="Threats"
          className="relative"
          style={{ height: virtual.height }}
          onKeyDown={keys.onKeyDown}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
        >
          {virtual.rows.map(({ index, top }) => {
            const row = rows[index];
            if (!row) return null;
            const open = row.type === "group" ? row.expanded : row.key === opened;
            return (
              <li
                key={row.key}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                ref={virtual.measure}
                {...{ [ROW_KEY]: row.key }}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${top}px)` }}
              >
                <ThreatHead
                  row={row}
                  active={row.key === focus.active}
                  open={open}
                  onPress={() => keys.press(row)}
                  onFocus={() => focus.note(row.key)}
                />
                {open && row.type === "group" && <GroupDetails group={row.group} onLeave={keys.leave} />}
                {open && row.type === "threat" && <Details threat={row.threat} onLeave={keys.leave} />}
              </li>
            );
          })}
        </ul>
        {children}
      </div>
    </>
  );
}
