import type { Page } from "@playwright/test";
import { drag, element, type Point, said } from "../editor/drawing.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { selectLeaf } from "../editor/naming.ts";
import { expect, test } from "../journey.ts";

test.beforeEach(async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
  await page.getByRole("tab", { name: "Outline" }).click();
  await expect(tree(page).getByRole("treeitem")).toHaveCount(10);
});

test("the outline selects on the drawing, and shows what is selected there", async ({ page }) => {
  await line(page, "ledger, Pod").click();
  await expect(element(page, "ledger")).toHaveAttribute("aria-pressed", "true");
  await selectLeaf(page, "Customer");
  await expect(line(page, "Customer, User")).toHaveAttribute("aria-selected", "true");
  await expect(line(page, "ledger, Pod")).toHaveAttribute("aria-selected", "false");
});

test("a line of the outline is renamed in place", async ({ page }) => {
  await line(page, "ledger, Pod").dblclick();
  await expect(tree(page).getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.type("general ledger");
  await page.keyboard.press("Enter");
  await expect(element(page, "general ledger")).toHaveCount(1);
});

test("a line dragged onto a zone moves into it; onto what is no place for it, it stays and is told why", async ({
  page,
}) => {
  await drag(page, await middle(page, "basket, Pod"), await middle(page, "payments, Namespace"));
  await expect(element(page, "basket")).toHaveAccessibleName(/in payments/);
  await page.keyboard.press("Control+z");
  await expect(element(page, "basket")).toHaveAccessibleName(/in shop/);

  await drag(page, await middle(page, "basket, Pod"), await middle(page, "Internet, Internet"));
  await said(page, /^Internet takes no pod/);
  await expect(element(page, "basket")).toHaveAccessibleName(/in shop/);
});

function tree(page: Page) {
  return page.getByRole("tree", { name: "Elements" });
}

function line(page: Page, name: string) {
  return tree(page).getByRole("treeitem", { name, exact: true });
}

async function middle(page: Page, name: string): Promise<Point> {
  const box = await line(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not in view`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
