import type { Page } from "@playwright/test";
import { boxOf, canvas, carry, drag, element, inside, middleOf, said, titleOf } from "../editor/drawing.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { choose } from "../editor/find.ts";
import { selectLeaf, selectZone } from "../editor/naming.ts";
import { inspector } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test.beforeEach(async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
});

test("a zone that accepts says so before the drop; undo and redo take it back and forth", async ({ page }) => {
  await carry(page, await middleOf(page, "basket"), await inside(page, "payments", 40, 50));
  await expect(caption(page)).toHaveText("Move into payments");
  await page.mouse.up();
  await said(page, "Moved basket into payments");
  await expect(element(page, "basket")).toHaveAccessibleName(/in payments/);

  await page.keyboard.press("Control+z");
  await said(page, "Undid: move basket into payments");
  await expect(element(page, "basket")).toHaveAccessibleName(/in shop/);
  await page.keyboard.press("Control+Shift+z");
  await expect(element(page, "basket")).toHaveAccessibleName(/in payments/);
});

test("a zone that refuses says why, and nothing moves", async ({ page }) => {
  const before = await boxOf(page, "payments");
  const { x, y, width, height } = await boxOf(page, "Shop VPC");
  await carry(page, await titleOf(page, "payments"), { x: x + width / 2, y: y + height - 30 });
  await expect(caption(page)).toHaveText("Shop VPC takes no namespace: put it in a cluster or at the top level.");
  await page.mouse.up();
  await said(page, "Shop VPC takes no namespace: put it in a cluster or at the top level.");
  expect(await boxOf(page, "payments")).toEqual(before);
});

test("Escape in the middle of a drag leaves everything as it was", async ({ page }) => {
  const before = await boxOf(page, "basket");
  await carry(page, await middleOf(page, "basket"), await inside(page, "payments", 40, 50));
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await boxOf(page, "basket")).toEqual(before);
  await expect(page).toHaveTitle("shop.tm.json — Shop");
});

test("a zone moves with everything inside", async ({ page }) => {
  const before = await placesOf(page, ["Shop VPC", "payments", "ledger"]);
  const title = await titleOf(page, "Shop VPC");
  await drag(page, title, { x: title.x + 40, y: title.y + 120 });
  await said(page, "Moved Shop VPC");
  const after = await placesOf(page, ["Shop VPC", "payments", "ledger"]);
  const [zone, ...rest] = after.map((place, index) => ({
    x: Math.round(place.x - (before[index]?.x ?? 0)),
    y: Math.round(place.y - (before[index]?.y ?? 0)),
  }));
  expect(zone?.y).toBeGreaterThan(60);
  expect(rest).toEqual([zone, zone]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => placesOf(page, ["Shop VPC", "payments", "ledger"])).toEqual(before);
});

test("a zone is made larger by its corner, and undo makes it small again", async ({ page }) => {
  await selectZone(page, "Internet");
  const before = await boxOf(page, "Internet");
  const corner = { x: before.x + 0, y: before.y + before.height + 4 };
  await drag(page, { x: corner.x - 4, y: corner.y }, { x: corner.x - 4, y: corner.y + 80 });
  await expect.poll(async () => (await boxOf(page, "Internet")).height).toBeGreaterThan(before.height + 60);
  await page.keyboard.press("Control+z");
  await expect.poll(() => boxOf(page, "Internet")).toEqual(before);
});

test("several are selected by a rectangle or by Shift, deleted, and brought back", async ({ page }) => {
  await test.step("a rectangle begun inside a zone", async () => {
    const { x, y, width, height } = await boxOf(page, "shop");
    await drag(page, { x: x + width - 40, y: y + 16 }, { x: x + 40, y: y + height - 16 });
    await expect(inspector(page).getByRole("heading", { name: /^\d+ selected$/ })).toBeVisible();
    await expect(element(page, "storefront")).toHaveAttribute("aria-pressed", "true");
    await expect(element(page, "basket")).toHaveAttribute("aria-pressed", "true");
    await expect(element(page, "shop")).toHaveAttribute("aria-pressed", "false");
  });
  await test.step("clicks with Shift", async () => {
    await selectLeaf(page, "ledger");
    await page.keyboard.down("Shift");
    await selectLeaf(page, "Orders");
    await page.keyboard.up("Shift");
    await expect(inspector(page).getByRole("heading", { name: "2 selected" })).toBeVisible();
  });
  await test.step("delete, undo, redo", async () => {
    await page.keyboard.press("Delete");
    await expect(page.getByRole("contentinfo").getByText("8 elements · 2 flows")).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("contentinfo").getByText("10 elements · 4 flows")).toBeVisible();
    await page.keyboard.press("Control+y");
    await expect(page.getByRole("contentinfo").getByText("8 elements · 2 flows")).toBeVisible();
  });
});

test("light and dark", async ({ page }) => {
  const bar = page.getByRole("banner");
  const light = await bar.evaluate((header) => getComputedStyle(header).backgroundColor);
  await choose(page, "View", "Dark theme");
  await expect(bar).not.toHaveCSS("background-color", light);
  await page.reload();
  await expect(bar).not.toHaveCSS("background-color", light);
  await page.keyboard.press("Alt+Shift+d");
  await expect(bar).toHaveCSS("background-color", light);
});

/** The words beside what is carried. */
function caption(page: Page) {
  return canvas(page).getByRole("tooltip");
}

async function placesOf(page: Page, names: readonly string[]): Promise<readonly { x: number; y: number }[]> {
  const places: { x: number; y: number }[] = [];
  for (const name of names) {
    const { x, y } = await boxOf(page, name);
    places.push({ x, y });
  }
  return places;
}
