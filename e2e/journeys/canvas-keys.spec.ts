import { fileURLToPath } from "node:url";
import { boxOf, canvas, clickAt, element, middleOf } from "../editor/drawing.ts";
import { openFile } from "../editor/files.ts";
import { expect, test } from "../journey.ts";

const twoNamespaces = fileURLToPath(new URL("../fixtures/two-namespaces.tm.json", import.meta.url));

test.beforeEach(async ({ page }) => {
  await openFile(page, twoNamespaces);
  await expect(element(page, "api")).toHaveCount(1);
});

test("Tab goes from element to element of a zone, Enter into it, Escape out of it", async ({ page }) => {
  await canvas(page).focus();
  await page.keyboard.press("Tab");
  await expect(element(page, "Workload")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(element(page, "Customer")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(element(page, "Workload")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Enter");
  await expect(element(page, "prod")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(element(page, "Workload")).toBeFocused();
});

test("arrow keys move what is selected on the grid, as one undo step", async ({ page }) => {
  await clickAt(page, await middleOf(page, "api"));
  const before = await boxOf(page, "api");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  const moved = await boxOf(page, "api");
  const grid = (moved.x - before.x) / 2;
  expect(grid).toBeGreaterThan(4);
  expect(moved.y - before.y).toBeCloseTo(4 * grid, 1);
  await page.keyboard.press("Control+z");
  expect(await boxOf(page, "api")).toEqual(before);
});

test("arrow keys walk from element to element when nothing is selected", async ({ page }) => {
  await canvas(page).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(element(page, "Customer")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(element(page, "Workload")).toBeFocused();
});

test("the view is zoomed by the buttons and by keys, and fitted", async ({ page }) => {
  const zoom = canvas(page).getByRole("toolbar", { name: "Zoom" });
  await zoom.getByRole("button", { name: /back to 100 %/ }).click();
  await expect(zoom).toContainText("100 %");
  await zoom.getByRole("button", { name: "Zoom in" }).click();
  await expect(zoom).toContainText("125 %");
  await zoom.getByRole("button", { name: "Fit the diagram" }).click();
  await expect(zoom).not.toContainText("125 %");
});
