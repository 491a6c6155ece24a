import { draftIsNew, draftIsOld } from "../editor/draft.ts";
import { element } from "../editor/drawing.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { nameSelected, renameByDoubleClick } from "../editor/naming.ts";
import { placeByKeys } from "../editor/palette.ts";
import { expect, test } from "../journey.ts";

test("what was drawn on an empty canvas is there after a reload, and can be given up and brought back", async ({
  page,
}) => {
  await placeByKeys(page, "Namespace");
  await placeByKeys(page, "Pod");
  await draftIsOld(page);
  await nameSelected(page, "Pod", "storefront");
  await draftIsNew(page);

  await page.reload();
  await expect(element(page, "storefront")).toHaveAccessibleName(/in Namespace/);
  await expect(
    page.getByText(/^Restored your draft of untitled\.tm\.json, drawn .* and not saved to a file\.$/),
  ).toBeVisible();

  await page.getByRole("button", { name: "Discard" }).click();
  await expect(element(page, "storefront")).toHaveCount(0);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(element(page, "storefront")).toHaveCount(1);
});

test("changes to a file that were not saved are there after a reload, and still count as unsaved", async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await expect(page).toHaveTitle("shop.tm.json — Shop");
  await draftIsOld(page);
  await renameByDoubleClick(page, "basket", "trolley");
  await draftIsNew(page);

  await page.reload();
  await expect(element(page, "trolley")).toHaveCount(1);
  await expect(page).toHaveTitle("● shop.tm.json — Shop");
  await expect(page.getByText("● unsaved to shop.tm.json")).toBeVisible();
});
