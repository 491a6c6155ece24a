import type { Outline } from "pdfkit";
import type { Sheet } from "./page/sheet.ts";

/** The bookmarks of the file: the headings, nested by level. An item opens its heading's page. */
export function outline(sheet: Sheet): void {
  const open: { level: number; item: Outline }[] = [{ level: 0, item: sheet.doc.outline }];
  for (const { text, level, page } of sheet.landings) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item;
    if (!parent) continue;
    sheet.doc.switchToPage(page);
    open.push({ level, item: parent.addItem(text, { expanded: false }) });
  }
}
