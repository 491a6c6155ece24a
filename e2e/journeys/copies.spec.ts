import type { Page } from "@playwright/test";
import { element, said } from "../editor/drawing.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { selectLeaf, selectZone } from "../editor/naming.ts";
import { expect, test } from "../journey.ts";

test.beforeEach(async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
});

test("a namespace is duplicated with its pods and the flow between them", async ({ page }) => {
  await selectZone(page, "shop");
  await page.keyboard.press("Control+d");
  await drawn(page, "13 elements · 5 flows");
  await page.keyboard.press("Control+z");
  await drawn(page, "10 elements · 4 flows");
});

test("a pod is cut in one namespace and pasted in another", async ({ page }) => {
  await selectLeaf(page, "basket");
  await page.keyboard.press("Control+x");
  await drawn(page, "9 elements · 2 flows");
  await selectZone(page, "payments");
  await page.keyboard.press("Control+v");
  await expect(element(page, "basket")).toHaveAccessibleName(/in payments/);
});

test("everything is selected and deleted at once, and the page offers to begin anew", async ({ page }) => {
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(page.getByRole("complementary", { name: "How to begin" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await drawn(page, "10 elements · 4 flows");
});

async function drawn(page: Page, counts: string): Promise<void> {
  await expect(page.getByRole("contentinfo").getByText(counts)).toBeVisible();
}
