import type { Page } from "@playwright/test";
import { drag, element, middleOf, ringOf, said } from "../editor/drawing.ts";
import { chooseFrom, expectChoice, pick } from "../editor/fields.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { findFlow } from "../editor/find.ts";
import { selectLeaf, selectZone } from "../editor/naming.ts";
import { inspector, openThreat, threatCounts, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

const FOREIGN_IMAGE = /An image made by others brings code nobody here has seen/;

test.beforeEach(async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
});

test("because leads to its field, and another value there makes the threat go", async ({ page }) => {
  await selectLeaf(page, "storefront");
  const about = await openThreat(page, FOREIGN_IMAGE);
  await about.getByRole("link", { name: "Image from = A public registry" }).first().click();
  const field = inspector(page).getByRole("combobox", { name: "Image from" });
  await expect(field).toBeFocused();

  await chooseFrom(field, "Our own registry");
  await expect(threatLines(page, FOREIGN_IMAGE)).toHaveCount(0);
  await chooseFrom(field, "A public registry");
  await expect(threatLines(page, FOREIGN_IMAGE)).toHaveCount(1);
  await chooseFrom(field, "Nobody knows yet");
  await expect(threatLines(page, FOREIGN_IMAGE)).toHaveCount(0);
  await expect(threatsPanel(page).getByText(/more under \d+ questions/)).toBeVisible();
});

test("an answer on a zone holds for everything of a kind inside, until one says otherwise", async ({ page }) => {
  await selectZone(page, "payments");
  const defaults = inspector(page).getByRole("region", { name: "For everything inside" });
  await defaults.getByRole("button", { name: "+ answer for all" }).click();
  await pick(page, "Answer for everything of a kind", "pod image from", "Pod: Image from");
  await chooseFrom(defaults.getByRole("combobox", { name: "Image from" }), "A vendor's registry");

  await selectLeaf(page, "ledger");
  const field = inspector(page).getByRole("combobox", { name: "Image from" });
  await expectChoice(field, "A vendor's registry");
  await expect(inspector(page).getByText("from payments")).toBeVisible();
  await expect(threatLines(page, FOREIGN_IMAGE)).toHaveCount(1);

  await chooseFrom(field, "Our own registry");
  await expect(threatLines(page, FOREIGN_IMAGE)).toHaveCount(0);
  await inspector(page).getByRole("button", { name: "Use that for Image from: A vendor's registry" }).click();
  await expectChoice(field, "A vendor's registry");
});

test("a control on a zone has a state, and reaches what lies inside", async ({ page }) => {
  const control = "Container runtime threat detection (for example Falco)";
  await selectZone(page, "Shop cluster");
  await inspector(page).getByRole("button", { name: "+ control" }).click();
  await pick(page, "Add a control to Shop cluster", control);
  const form = inspector(page).getByRole("group", { name: control });
  await chooseFrom(form.getByRole("combobox", { name: `State of ${control}` }), "Planned");
  await form.getByRole("textbox", { name: "Owner" }).click();
  await page.keyboard.type("Platform team");
  await form.getByRole("button", { name: "Close" }).click();
  await expect(inspector(page).getByRole("button", { name: `${control} planned`, exact: true })).toBeVisible();

  await selectLeaf(page, "storefront");
  await inspector(page)
    .getByRole("button", { name: `${control} planned on Shop cluster` })
    .click();
  await expect(element(page, "Shop cluster")).toHaveAttribute("aria-pressed", "true");
  await expect(form.getByRole("textbox", { name: "Owner" })).toHaveValue("Platform team");
});

test("an asset is named once, stored in one place and carried by a flow", async ({ page }) => {
  await selectLeaf(page, "Orders");
  const assets = inspector(page).getByRole("region", { name: "Assets" });
  await assets.getByRole("button", { name: "Add an asset to stores" }).click();
  await pick(page, "Stores: which asset?", "Card data", "New asset “Card data”…");
  const dialog = page.getByRole("dialog", { name: "New asset" });
  await expect(dialog.getByRole("textbox", { name: "Name" })).toHaveValue("Card data");
  await dialog.getByRole("radio", { name: "Restricted" }).click();
  await dialog.getByRole("button", { name: "Add" }).click();
  await expect(assets.getByRole("button", { name: "Card data restricted" })).toBeVisible();

  await findFlow(page, "Store");
  await assets.getByRole("button", { name: "Add an asset to out" }).click();
  await pick(page, "Out: which asset?", "Card data");
  await expect(assets.getByRole("button", { name: "Remove Card data from out" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(assets.getByRole("button", { name: "Remove Card data from out" })).toHaveCount(0);
});

test("what is out of scope, for a reason, raises no threat", async ({ page }) => {
  await selectLeaf(page, "basket");
  await expect(element(page, "basket")).toHaveAccessibleName(/threats|possible/);
  const scope = inspector(page).getByRole("region", { name: "Scope" });
  await scope.getByRole("button", { name: "Put out of scope…" }).click();
  await expect(scope.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("It is switched off in spring.");
  await expect(element(page, "basket")).not.toHaveAccessibleName(/threats|possible/);
  await expect(scope.getByRole("textbox", { name: "Out of scope because" })).toBeVisible();
  await scope.getByRole("button", { name: "Put in scope" }).click();
  await expect(element(page, "basket")).toHaveAccessibleName(/threats|possible/);
});

test("threats come with what is drawn, and go with it", async ({ page }) => {
  await expect(element(page, "Orders")).toHaveAccessibleName(/threats|possible/);
  const before = await threatCounts(page);
  await drag(page, await ringOf(page, "Customer"), await middleOf(page, "Orders"));
  await said(page, "Connected Customer to Orders");
  await expect.poll(async () => (await threatCounts(page)).possible).toBeGreaterThan(before.possible);
  await page.keyboard.press("Delete");
  await expect.poll(() => threatCounts(page)).toEqual(before);
});

/** The lines of the list of threats that say this. */
function threatLines(page: Page, words: RegExp) {
  return threatsPanel(page).getByRole("list", { name: "Threats" }).getByRole("listitem").filter({ hasText: words });
}
