import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { canvas, carry, clickAt, drag, element, middleOf, type Point, pipOf, ringOf, said } from "../editor/drawing.ts";
import { openFile } from "../editor/files.ts";
import { expect, test } from "../journey.ts";

const twoNamespaces = fileURLToPath(new URL("../fixtures/two-namespaces.tm.json", import.meta.url));

test.beforeEach(async ({ page }) => {
  await openFile(page, twoNamespaces);
  await expect(element(page, "ledger")).toHaveAccessibleName(/^ledger, Pod, in payments/);
});

test("a flow is dragged from the ring around a pod to another pod", async ({ page }) => {
  await carry(page, await ringOf(page, "api"), await middleOf(page, "ledger"));
  await expect(canvas(page).getByRole("tooltip")).toHaveText("Connect to ledger");
  await page.mouse.up();
  await said(page, "Connected api to ledger");
  await expect(element(page, "ledger")).toHaveAccessibleName(/1 flow/);
});

test("a flow is drawn by two clicks, and may end at a zone", async ({ page }) => {
  await clickAt(page, await ringOf(page, "ledger"));
  await clickAt(page, await pipOf(page, "orders"));
  await said(page, "Connected ledger to orders");
});

test("a flow let go on free space offers kinds that fit there", async ({ page }) => {
  await drag(page, await ringOf(page, "ledger"), await middleOf(page, "orders"));
  const offered = page.getByRole("dialog", { name: "What the flow ends at" });
  await expect(offered.getByRole("combobox")).toBeFocused();
  await expect(offered.getByRole("option", { name: "VPC", exact: true })).toHaveCount(0);
  await page.keyboard.type("config");
  await page.keyboard.press("Enter");
  await said(page, /^Added .* and connected ledger to it$/);
  await expect(offered).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(element(page, "ledger")).not.toHaveAccessibleName(/flow/);
  await expect(element(page, "orders")).not.toHaveAccessibleName(/inside/);
});

test("a flow is drawn by keyboard alone", async ({ page }) => {
  await clickAt(page, await middleOf(page, "api"));
  await page.keyboard.press("a");
  await said(page, /^Flow from api/);
  await page.keyboard.press("ArrowDown");
  await expect(element(page, "ledger")).toBeFocused();
  await page.keyboard.press("Enter");
  await said(page, "Connected api to ledger");
});

test("a flow cannot end where it starts, and says so", async ({ page }) => {
  await clickAt(page, await middleOf(page, "api"));
  await page.keyboard.press("a");
  await clickAt(page, await middleOf(page, "api"));
  await said(page, "A flow cannot end where it starts");
});

test("an end of a selected flow is dragged to another pod, and a corner is pulled out of its line", async ({
  page,
}) => {
  await drag(page, await ringOf(page, "api"), await middleOf(page, "ledger"));
  await said(page, "Connected api to ledger");
  // The new flow runs straight down from pod to pod and is selected.
  const api = await middleOf(page, "api");
  const ledger = await middleOf(page, "ledger");
  const between: Point = { x: (api.x + ledger.x) / 2, y: (api.y + ledger.y) / 2 };
  await drag(page, between, { x: between.x + 120, y: between.y });
  await page.keyboard.press("Escape");
  // The line now runs through the corner: a click there selects it.
  await clickAt(page, { x: between.x + 120, y: between.y });
  await page.keyboard.press("F2");
  await expect(canvas(page).getByRole("textbox", { name: "Label of the flow" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  const tip = await middleOf(page, "ledger");
  const top = (await element(page, "ledger").boundingBox())?.y ?? tip.y;
  await clickAt(page, between);
  await drag(page, { x: tip.x, y: top }, await pipOf(page, "orders"));
  await said(page, "The flow now ends at orders");
});

test("a flow is bent by keyboard alone, and one undo takes it back", async ({ page }) => {
  await drag(page, await ringOf(page, "api"), await middleOf(page, "ledger"));
  await said(page, "Connected api to ledger");
  const api = await middleOf(page, "api");
  const ledger = await middleOf(page, "ledger");
  await page.keyboard.press("b");
  await said(page, /^Corner 1 of 1: arrow keys move it/);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  // The line now runs beside the two: a click there selects it.
  const beside = { x: (api.x + ledger.x) / 2 + 96 * (await zoomOf(page)), y: (api.y + ledger.y) / 2 };
  await clickAt(page, beside);
  await expect(page.getByRole("region", { name: "Ends" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await clickAt(page, beside);
  await expect(page.getByRole("region", { name: "Ends" })).toHaveCount(0);
});

/** How large the drawing is shown, 1 for its own size. */
async function zoomOf(page: Page): Promise<number> {
  const shown = await canvas(page).getByRole("toolbar", { name: "Zoom" }).textContent();
  return Number(/(\d+) %/.exec(shown ?? "")?.[1]) / 100;
}
