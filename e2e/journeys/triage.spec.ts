import { said } from "../editor/drawing.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { threatCounts, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("all that is open is decided by keys: a reason once, then a dot each; undo takes back one at a time", async ({
  page,
}) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
  await threatsPanel(page).getByRole("searchbox", { name: "Filter threats" }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" is:confirmed");
  const list = threatsPanel(page).getByRole("list", { name: "Threats" });
  const heads = list.getByRole("button", { expanded: false });
  await expect(heads).not.toHaveCount(0);
  const lines = await heads.count();
  const before = await threatCounts(page);

  // Past the menu of filters and the order, into the list.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press("Tab");
  await expect(heads.first()).toBeFocused();
  await page.keyboard.press("a");
  await expect(list.getByRole("textbox", { name: "Accepted because" })).toBeFocused();
  await page.keyboard.type("Known, and lived with until spring.");
  await page.keyboard.press("Enter");
  for (let left = lines - 1; left > 0; left -= 1) {
    await expect(heads).toHaveCount(left);
    await expect(heads.first()).toBeFocused();
    await page.keyboard.press(".");
  }
  await expect(heads).toHaveCount(0);
  await expect.poll(async () => (await threatCounts(page)).open).toBe(0);

  for (let back = 1; back <= lines; back += 1) {
    await page.keyboard.press("Control+z");
    await expect(heads).toHaveCount(back);
  }
  await expect.poll(() => threatCounts(page)).toEqual(before);
});
