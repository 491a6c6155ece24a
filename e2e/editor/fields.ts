import { expect, type Locator, type Page } from "@playwright/test";

/** Takes one choice of a list. Playwright does it: the list that drops down is the browser's own and not on the page. */
export async function chooseFrom(list: Locator, choice: string): Promise<void> {
  await list.selectOption({ label: choice });
  await expectChoice(list, choice);
}

/** The choice that a list shows. */
export async function expectChoice(list: Locator, choice: string): Promise<void> {
  await expect(list.getByRole("option", { selected: true, includeHidden: true })).toHaveText(choice);
}

/** Types into the search of a dialog and takes the line that is wanted. */
export async function pick(page: Page, dialog: string, typed: string, line = typed): Promise<void> {
  const open = page.getByRole("dialog", { name: dialog });
  await expect(open.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(typed);
  await open.getByRole("option").filter({ hasText: line }).first().click();
  await expect(open).toHaveCount(0);
}
