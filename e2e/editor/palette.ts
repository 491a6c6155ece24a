import { expect, type Page } from "@playwright/test";
import { carry, element, type Point } from "./drawing.ts";

/** Finds a kind in the palette and drags it onto the drawing. The new element is called after its kind. */
export async function placeByDrag(page: Page, kind: string, to: Point): Promise<void> {
  const item = await kindItem(page, kind);
  const box = await item.boundingBox();
  if (!box) throw new Error(`${kind} is not in view`);
  await carry(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, to);
  await page.mouse.up();
  await expect(element(page, kind)).toHaveAttribute("aria-pressed", "true");
}

/** Clicks a kind: it goes into the selected zone. */
export async function placeByClick(page: Page, kind: string): Promise<void> {
  await (await kindItem(page, kind)).click();
  await expect(element(page, kind)).toHaveAttribute("aria-pressed", "true");
}

/** Types the name of a kind after a slash: it goes into the selected zone. */
export async function placeByKeys(page: Page, kind: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search kinds" })).toBeFocused();
  await page.keyboard.type(kind);
  await page.keyboard.press("Enter");
  await expect(element(page, kind)).toHaveAttribute("aria-pressed", "true");
}

async function kindItem(page: Page, kind: string) {
  const search = page.getByRole("searchbox", { name: "Search kinds" });
  await search.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(kind);
  await expect(search).toHaveValue(kind);
  return page.getByRole("toolbar", { name: "Kinds" }).getByRole("button", { name: kind, exact: true }).first();
}
