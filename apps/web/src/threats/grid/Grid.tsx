import { type Id, LETTERS, type Letter } from "@bartizan/model";
import { type Cell, matrixOf, type Row } from "@bartizan/stride";
import { counted, LETTER_LABELS } from "@bartizan/stride/words";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { meaning } from "../../document/meaning.ts";
import { reveal } from "../../document/reveal.ts";
import { fullName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { useVirtual } from "../list/useVirtual.ts";
import { showThreatsOf } from "../panelStore.ts";
import { ConsideredDialog } from "./ConsideredDialog.tsx";
import { GridCell } from "./GridCell.tsx";

/** Height of a row, in pixels: names of two lines fit. */
const ROW = 40;

/** Elements and flows by letters of STRIDE: what is there, what was looked for in vain, and what nobody looked at. */
export function Grid({ scope }: { scope: ReadonlySet<Id> | undefined }) {
  const model = useDocument((state) => state.model);
  const rows = useRows(scope);
  const scroller = useRef<HTMLDivElement>(null);
  const [looking, setLooking] = useState<{ target: Id; letter: Letter }>();
  const keys = useMemo(() => rows.map(({ target }) => target), [rows]);
  const virtual = useVirtual(scroller, keys, ROW, undefined);
  const gaps = useMemo(() => rows.reduce((sum, { cells }) => sum + cells.filter(({ gap }) => gap).length, 0), [rows]);
  if (rows.length === 0)
    return <p className="px-4 py-3 text-muted">There is nothing here that threats are listed under.</p>;
  const press = (row: Row, cell: Cell) => {
    if (cell.threats.length > 0) showOnly(row.target, model.flows.has(row.target), cell.letter);
    else if (cell.applies === "ask") reveal(row.target, "keepsEvidence");
    else setLooking({ target: row.target, letter: cell.letter });
  };
  const first = virtual.rows[0]?.index ?? 0;
  const end = (virtual.rows.at(-1)?.index ?? -1) + 1;
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      <table className="w-full table-fixed border-collapse text-12" aria-rowcount={rows.length + 1}>
        <caption className="px-4 py-2 text-left text-muted">
          {counted(gaps, "gap")}: letters that apply, where there is no threat and nobody has noted that they looked.
        </caption>
        <colgroup>
          <col />
          {LETTERS.map((letter) => (
            <col key={letter} className="w-8.5" />
          ))}
          <col className="w-2" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="sticky top-0 z-10 bg-surface px-4 py-1.5 text-left font-medium text-muted">
              Element
            </th>
            {LETTERS.map((letter) => (
              <th
                key={letter}
                scope="col"
                title={LETTER_LABELS[letter]}
                className="sticky top-0 z-10 bg-surface py-1.5 text-center font-semibold text-muted"
              >
                <span aria-hidden="true">{letter}</span>
                <span className="sr-only">{LETTER_LABELS[letter]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={first * ROW} />
          {rows.slice(first, end).map((row, index) => (
            <tr
              key={row.target}
              aria-rowindex={first + index + 2}
              className="border-hair border-t"
              style={{ height: ROW }}
            >
              <th scope="row" className="py-0 pr-1 pl-4 text-left font-normal">
                <button
                  type="button"
                  title={fullName(model, row.target)}
                  className="line-clamp-2 max-w-full cursor-default break-words rounded-chip text-left leading-tight hover:underline"
                  onClick={() => reveal(row.target)}
                >
                  {fullName(model, row.target)}
                  {row.row === "border" && <span className="text-muted"> border</span>}
                </button>
              </th>
              {row.cells.map((cell) => (
                <GridCell
                  key={cell.letter}
                  cell={cell}
                  name={fullName(model, row.target)}
                  onPress={() => press(row, cell)}
                />
              ))}
            </tr>
          ))}
          <Gap height={(rows.length - end) * ROW} />
        </tbody>
      </table>
      {looking && <ConsideredDialog {...looking} onClose={() => setLooking(undefined)} />}
    </div>
  );
}

/** The height of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr style={{ height }}>
      <td colSpan={LETTERS.length + 2} />
    </tr>
  ) : null;
}

const NO_ROWS: readonly Row[] = [];

/** Everything that has a row, by name; drawing the rest of the page goes before it. */
function useRows(scope: ReadonlySet<Id> | undefined): readonly Row[] {
  const triaged = useDeferredValue(useDocument((state) => state.analysis?.triaged));
  const graph = useDeferredValue(useDocument(meaning));
  const rows = useMemo(() => (triaged ? matrixOf(graph, triaged) : NO_ROWS), [graph, triaged]);
  return useMemo(() => (scope ? rows.filter(({ target }) => scope.has(target)) : rows), [rows, scope]);
}

function showOnly(target: Id, isFlow: boolean, letter: Letter): void {
  showThreatsOf(
    isFlow ? { flows: [target] } : { elements: [target] },
    `on:=${target} stride:${letter} is:confirmed,possible`,
  );
}
