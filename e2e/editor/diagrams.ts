import { expect, type Page } from "@playwright/test";

/** The row of diagrams below the drawing. */
export function diagrams(page: Page) {
  return page.getByRole("navigation", { name: "Diagrams" });
}

/** Shows another diagram. */
export async function showDiagram(page: Page, name: string): Promise<void> {
  const tab = diagrams(page).getByRole("button", { name, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute("aria-current", "page");
}

/** Adds a diagram in which things are drawn in this way ("By node"), and waits until it is on screen. */
export async function addDiagram(page: Page, way: string, name: string): Promise<void> {
  await diagrams(page).getByRole("button", { name: "New diagram" }).click();
  const dialog = page.getByRole("dialog", { name: "New diagram" });
  await dialog.getByRole("radio", { name: way }).check();
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("button", { name: "Add" }).click();
  await expect(diagrams(page).getByRole("button", { name, exact: true })).toHaveAttribute("aria-current", "page");
}
