import type { Structure } from "pdfkit";
import type { Term } from "../../document/block.ts";
import type { Inline } from "../../document/inline.ts";
import { BODY, INK, LABEL, SMALL } from "../look.ts";
import { artifact, flowLines, keep, roomOn, type Sheet, widthOf } from "../page/sheet.ts";
import { spansOf } from "../spans.ts";
import { baselineOf, drawLine, leading } from "../text/draw.ts";

const PLAIN = { size: BODY, weight: 400, colour: INK.text } as const;
const LABELS = { size: SMALL, weight: 500, colour: INK.muted } as const;
const BULLET = 14;

function inside<T>(sheet: Sheet, parent: Structure, type: string, draw: (structure: Structure) => T): T {
  const structure = sheet.doc.struct(type);
  parent.add(structure);
  const drawn = draw(structure);
  structure.end();
  return drawn;
}

/** A paragraph over the whole width. */
export function drawParagraph(sheet: Sheet, inlines: readonly Inline[]): void {
  const width = widthOf(sheet);
  const lines = sheet.set.lines(spansOf(inlines, PLAIN), width);
  inside(sheet, sheet.root, "P", (structure) =>
    flowLines(sheet, lines, { x: sheet.left, width, size: BODY }, structure, "P"),
  );
  sheet.y += 7;
}

/** A list with bullets. */
export function drawList(sheet: Sheet, items: readonly (readonly Inline[])[]): void {
  const width = widthOf(sheet) - BULLET;
  inside(sheet, sheet.root, "L", (list) => {
    for (const inlines of items) {
      const lines = sheet.set.lines(spansOf(inlines, PLAIN), width);
      keep(sheet, Math.min(2, lines.length) * leading(BODY));
      artifact(sheet, () =>
        sheet.doc.ellipse(sheet.left + 4, sheet.y + baselineOf(BODY) - 3.3, 1.5, 1.5).fill(INK.muted),
      );
      inside(sheet, list, "LI", (item) =>
        inside(sheet, item, "LBody", (body) =>
          flowLines(sheet, lines, { x: sheet.left + BULLET, width, size: BODY }, body, "LBody"),
        ),
      );
      sheet.y += 3;
    }
  });
  sheet.y += 6;
}

/** Labels in a column, what belongs to them beside: a label never stands at the foot of a page alone. */
export function drawTerms(sheet: Sheet, terms: readonly Term[]): void {
  for (const term of terms) {
    inside(sheet, sheet.root, "P", (paragraph) => drawTerm(sheet, term, paragraph));
    sheet.y += 3;
  }
  sheet.y += Math.min(6, Math.max(0, roomOn(sheet)));
}

/** Label and words are one paragraph to a reader who hears them. */
function drawTerm(sheet: Sheet, term: Term, paragraph: Structure): void {
  const width = widthOf(sheet) - LABEL;
  const labels = sheet.set.lines([{ text: term.label, style: LABELS }], LABEL - 10);
  const lines = term.lines.map((inlines) => sheet.set.lines(spansOf(inlines, PLAIN), width));
  const first = lines[0]?.length ?? 0;
  keep(sheet, Math.max(labels.length * leading(SMALL), Math.min(2, first) * leading(BODY)));
  const { page, y: top } = sheet;
  for (const [index, line] of labels.entries()) {
    // The baselines of a smaller label and of the words beside it agree.
    const y = top + baselineOf(BODY) - baselineOf(SMALL) + index * leading(SMALL);
    drawLine(sheet.doc, line, sheet.left, y, SMALL, LABEL - 10, paragraph, "P");
  }
  for (const [index, some] of lines.entries()) {
    if (index > 0) sheet.y += 2;
    flowLines(sheet, some, { x: sheet.left + LABEL, width, size: BODY }, paragraph, "P");
  }
  if (sheet.page === page) sheet.y = Math.max(sheet.y, top + labels.length * leading(SMALL));
}
