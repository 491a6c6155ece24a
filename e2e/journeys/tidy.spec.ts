import type { Page } from "@playwright/test";
import { boxOf, drag, said, titleOf } from "../editor/drawing.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { choose } from "../editor/find.ts";
import { expect, test } from "../journey.ts";

test("tidying up brings together what lies apart, in one step that undo takes back", async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
  const title = await titleOf(page, "Internet");
  await drag(page, title, { x: title.x + 20, y: title.y - 240 });
  await said(page, "Moved Internet");
  const apart = await rise(page);
  await choose(page, "Arrange", "Tidy up");
  await expect.poll(() => rise(page)).toBeLessThan(apart / 2);
  await page.keyboard.press("Control+z");
  await expect.poll(() => rise(page)).toBe(apart);
});

/** How far the middle of the Internet lies above or below that of the VPC, in widths of the Internet, at any zoom. */
async function rise(page: Page): Promise<number> {
  const internet = await boxOf(page, "Internet");
  const vpc = await boxOf(page, "Shop VPC");
  const far = Math.abs(internet.y + internet.height / 2 - vpc.y - vpc.height / 2);
  return Math.round((10 * far) / internet.width) / 10;
}
