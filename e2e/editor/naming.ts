import { expect, type Page } from "@playwright/test";
import { canvas, clickAt, element, middleOf, titleOf } from "./drawing.ts";

/** Renames the selected element in place, by F2. */
export async function nameSelected(page: Page, from: string, to: string): Promise<void> {
  await page.keyboard.press("F2");
  await typeName(page, from, to);
}

/** Renames a leaf in place, by a double click on it. */
export async function renameByDoubleClick(page: Page, from: string, to: string): Promise<void> {
  const { x, y } = await middleOf(page, from);
  await page.mouse.dblclick(x, y);
  await typeName(page, from, to);
}

/** Writes the label of the selected flow in place. */
export async function labelFlow(page: Page, label: string): Promise<void> {
  await page.keyboard.press("F2");
  const field = canvas(page).getByRole("textbox", { name: "Label of the flow" });
  await expect(field).toBeFocused();
  await page.keyboard.type(label);
  await page.keyboard.press("Enter");
  await expect(field).toHaveCount(0);
}

/** Selects an element that holds nothing. */
export async function selectLeaf(page: Page, name: string): Promise<void> {
  await clickAt(page, await middleOf(page, name));
  await expect(element(page, name)).toHaveAttribute("aria-pressed", "true");
}

/** Selects a zone by its title. */
export async function selectZone(page: Page, name: string): Promise<void> {
  await clickAt(page, await titleOf(page, name));
  await expect(element(page, name)).toHaveAttribute("aria-pressed", "true");
}

async function typeName(page: Page, from: string, to: string): Promise<void> {
  await expect(canvas(page).getByRole("textbox", { name: `Name of ${from}` })).toBeFocused();
  await page.keyboard.type(to);
  await page.keyboard.press("Enter");
  await expect(element(page, to)).toHaveCount(1);
}
