import type { Heading } from "../../document/block.ts";
import { BODY, HEADINGS, INK } from "../look.ts";
import {
  atTop,
  flowLines,
  keep,
  newPage,
  roomOn,
  type SetHeading,
  type Sheet,
  wholePage,
  widthOf,
} from "../page/sheet.ts";
import { spansOf } from "../spans.ts";
import { leading } from "../text/draw.ts";

/** Points over and under the line beside a heading: badges reach over it. */
const ASIDE_GAP = 3;
const ASIDE = { size: BODY - 0.5, weight: 400, colour: INK.muted } as const;

/** The lines of a heading. It is asked for its height before it is drawn, and again by the headings over it: set once. */
function setHeading(sheet: Sheet, block: Heading): SetHeading {
  const width = widthOf(sheet);
  const before = sheet.headings.get(block);
  if (before?.width === width) return before;
  const style = { size: HEADINGS[block.level].size, weight: 600, colour: INK.text } as const;
  const title = sheet.set.lines([{ text: block.text, style }], width);
  const made = { width, title, aside: sheet.set.lines(spansOf(block.aside ?? [], ASIDE), width) };
  sheet.headings.set(block, made);
  return made;
}

/** Points that a heading takes with its aside, without what must follow it. */
export function headingHeight(sheet: Sheet, block: Heading): number {
  const { size, before, after } = HEADINGS[block.level];
  const { title, aside } = setHeading(sheet, block);
  const beside = aside.length === 0 ? 0 : aside.length * leading(ASIDE.size) + 2 * ASIDE_GAP;
  return before + title.length * leading(size) + beside + after;
}

/** What stands before and after a heading. */
export interface Neighbours {
  /** Another heading stands right over it. */
  readonly under: boolean;
  /** Points of what comes next that must stand on the same page. */
  readonly following: number;
}

/** Sets a heading together with what must follow it, and notes where it lies. A section begins a page unless half of one is free. */
export function drawHeading(sheet: Sheet, block: Heading, { under, following }: Neighbours): void {
  const { size, before, after } = HEADINGS[block.level];
  if (block.level === 1) {
    sheet.section = block.text;
    if (roomOn(sheet) < wholePage(sheet) / 2) newPage(sheet);
  }
  keep(sheet, headingHeight(sheet, block) + following);
  if (atTop(sheet)) sheet.sections[sheet.page] = sheet.section;
  else sheet.y += under ? before / 3 : before;
  const { doc, left } = sheet;
  sheet.landings.push({ anchor: block.anchor, text: block.text, level: block.level, page: sheet.page });
  doc.addNamedDestination(block.anchor, "XYZ", left, Math.max(0, sheet.y - 8), null);
  const structure = doc.struct(`H${block.level}`);
  sheet.root.add(structure);
  const place = { x: left, width: widthOf(sheet), size };
  const { title, aside } = setHeading(sheet, block);
  flowLines(sheet, title, place, structure, `H${block.level}`);
  structure.end();
  if (aside.length > 0) {
    sheet.y += ASIDE_GAP;
    const paragraph = doc.struct("P");
    sheet.root.add(paragraph);
    flowLines(sheet, aside, { ...place, size: ASIDE.size }, paragraph, "P");
    paragraph.end();
    sheet.y += ASIDE_GAP;
  }
  sheet.y += after;
}
