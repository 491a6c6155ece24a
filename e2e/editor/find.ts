import { expect, type Page } from "@playwright/test";
import { element } from "./drawing.ts";

/** Finds an element by its name and brings it into view, selected. */
export async function findElement(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Find or do" })).toBeFocused();
  await page.keyboard.type(name);
  await page.getByRole("option").filter({ hasText: name }).first().click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(element(page, name)).toHaveAttribute("aria-pressed", "true");
}

/** Finds a flow by its label and selects it. */
export async function findFlow(page: Page, label: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Find or do" })).toBeFocused();
  await page.keyboard.type(label);
  await page.getByRole("option").filter({ hasText: "→" }).first().click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Ends" })).toBeVisible();
}

/** Chooses a line of a menu of the menu bar. */
export async function choose(page: Page, menu: string, line: string): Promise<void> {
  await page.getByRole("menubar", { name: "Menus" }).getByRole("menuitem", { name: menu }).click();
  await page.getByRole("menu").getByText(line, { exact: true }).click();
  await expect(page.getByRole("menu")).toHaveCount(0);
}
