import { LETTERS } from "@bartizan/model";
import { type Cell, matrixOf } from "@bartizan/stride";
import { counted, LETTER_LABELS } from "@bartizan/stride/words";
import type { Block } from "../document/block.ts";
import { badge, type Inline, muted, strong, text } from "../document/inline.ts";
import { nameOf, type Source, targetInline } from "./source.ts";

/** Elements and flows by letter: where there are threats, where somebody looked and found none, and where nobody has looked. */
export function coverage(source: Source): Block[] {
  const rows = matrixOf(source.graph, source.triaged);
  if (rows.length === 0) return [{ t: "paragraph", inlines: [muted("There is nothing to cover yet.")] }];
  const gaps = rows.flatMap(({ cells }) => cells).filter(({ gap }) => gap).length;
  const looked = rows.flatMap(({ target, cells }) =>
    cells.flatMap(({ letter, considered }): Inline[][] =>
      considered === undefined
        ? []
        : [
            [
              strong(`${nameOf(source, target)}, ${LETTER_LABELS[letter].toLowerCase()}`),
              text(
                `: ${considered.because} (${considered.by}${considered.date === undefined ? "" : `, ${considered.date}`})`,
              ),
            ],
          ],
    ),
  );
  return [
    {
      t: "paragraph",
      inlines: [
        text("A number is how many threats of that letter are open; "),
        muted("0"),
        text(
          " says that all of them are decided or prevented, none that somebody looked and found nothing, a question mark that it depends on an answer, a dot that the letter does not apply. ",
        ),
        text(
          gaps === 0
            ? "There is no gap."
            : `${counted(gaps, "cell")} ${gaps === 1 ? "is" : "are"} marked as a gap: nobody has looked there yet.`,
        ),
      ],
    },
    {
      t: "table",
      label: "Coverage of the letters of STRIDE",
      columns: [
        { title: "Element or flow", share: 6 },
        ...LETTERS.map((letter) => ({ title: letter, share: 1, align: "middle" as const })),
      ],
      rows: rows.map(({ target, cells }) => [[targetInline(source, target)], ...cells.map(cellInlines)]),
    },
    ...(looked.length === 0
      ? []
      : ([
          { t: "paragraph", inlines: [text("Somebody looked here and found nothing:")] },
          { t: "list", items: looked },
        ] as const)),
  ];
}

function cellInlines(cell: Cell): Inline[] {
  const open = cell.threats.filter(({ status }) => status === "open").length;
  if (open > 0) return [strong(String(open))];
  if (cell.threats.length > 0) return [muted("0")];
  if (cell.considered) return [muted("none")];
  if (cell.gap) return [badge("gap", "warn")];
  return [muted(cell.applies === "ask" ? "?" : "·")];
}
