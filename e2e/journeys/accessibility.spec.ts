import type { Page } from "@playwright/test";
import { expectAccessible } from "../editor/axe.ts";
import { diagrams } from "../editor/diagrams.ts";
import { canvas, element, said } from "../editor/drawing.ts";
import { fixtureFile, openExample, openFile, openText } from "../editor/files.ts";
import { choose, findElement, findFlow } from "../editor/find.ts";
import { inspector, openThreat, threatCounts, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

const EXAMPLE = "Kubernetes on private VPCs";

test("nothing drawn yet, and the dialogs that need nothing", async ({ page }) => {
  await expect(page.getByRole("complementary", { name: "How to begin" })).toBeVisible();
  await expectAccessible(page, "an empty canvas");

  await page.getByRole("searchbox", { name: "Search kinds" }).fill("gate");
  await expectAccessible(page, "the palette while searching");
  await page.getByRole("searchbox", { name: "Search kinds" }).fill("nothing like it");
  await expectAccessible(page, "the palette with nothing found");

  await page.getByRole("tab", { name: "Outline" }).click();
  await expectAccessible(page, "an empty outline");

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Find or do" })).toBeFocused();
  await expectAccessible(page, "find or do");
  await page.keyboard.press("Escape");

  for (const [menu, line] of [
    ["File", "New from template…"],
    ["Help", "Keys and gestures"],
    ["Diagram", "New diagram…"],
  ] as const) {
    await choose(page, menu, line);
    await inDialog(page, line);
  }

  await openText(page, "broken.tm.json", '{ "format": "bartizan", "version": 1, "elements": { "a": } }');
  await inDialog(page, "a file that cannot be opened");
});

test("every tab of the panel on the right, and what opens there", async ({ page }) => {
  await openExample(page, EXAMPLE);
  const panel = threatsPanel(page);
  await expect.poll(async () => (await threatCounts(page)).open).toBeGreaterThan(0);
  const about = await openThreat(page, /lets strangers run code/);
  for (const more of await about.locator("summary").all()) await more.click();
  await expectAccessible(page, "an open threat");
  await about.getByRole("button", { name: "Decide…" }).click();
  await expect(panel.getByRole("form")).toBeVisible();
  await expectAccessible(page, "deciding");
  await page.keyboard.press("Escape");

  await panel.getByRole("button", { name: "Filters and more" }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page, "the filters of threats");
  await page.getByRole("menu").getByText("Every status", { exact: true }).click();
  const group = panel.getByRole("button", { name: /threats$/, expanded: false }).first();
  await group.click();
  await expectAccessible(page, "an open group of threats");

  for (const name of [/^Questions/, /^Lines/, /^(STRIDE g|G)rid/, "Summary"]) {
    await panel.getByRole("tab", { name }).click();
    await expectAccessible(page, String(name));
  }
});

test("the inspector of the model, an element, a flow, a zone and several", async ({ page }) => {
  await openExample(page, EXAMPLE);
  await expect.poll(async () => (await threatCounts(page)).open).toBeGreaterThan(0);
  await expectAccessible(page, "the model");
  await findElement(page, "Workload VPC");
  await expectAccessible(page, "a zone");
  await page.getByRole("tab", { name: "Outline" }).click();
  await expectAccessible(page, "the outline");
  await findElement(page, "ledger");
  await expect(inspector(page).getByRole("heading").first()).toBeVisible();
  await expectAccessible(page, "a pod");
  await page.getByRole("tab", { name: "Palette" }).click();
  await findFlow(page, "TLS");
  await expectAccessible(page, "a flow");
  await canvas(page).focus();
  await page.keyboard.press("Control+a");
  await expectAccessible(page, "everything selected");
});

test("what is laid over the drawing", async ({ page }) => {
  await openExample(page, EXAMPLE);
  const overlay = page.getByRole("combobox", { name: "Laid over the drawing" });
  for (const choice of ["Lines of defence", "Data classification"]) {
    await overlay.selectOption({ label: choice });
    await expectAccessible(page, choice);
  }
});

test("dialogs about what is drawn", async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
  await findElement(page, "basket");
  for (const [menu, line] of [
    ["Arrange", "Move into…"],
    ["Arrange", "Draw a flow to…"],
    ["Arrange", "Put a zone around…"],
  ] as const) {
    await choose(page, menu, line);
    await inDialog(page, line);
  }

  await threatsPanel(page).getByRole("button", { name: "Filters and more" }).click();
  await page.getByRole("menuitem", { name: "Add a threat by hand…" }).click();
  await inDialog(page, "a threat of one's own");

  await diagrams(page).getByRole("button", { name: "New diagram" }).click();
  await page.getByRole("dialog").getByRole("radio", { name: "Chosen" }).check();
  await expect(page.getByRole("dialog").getByRole("checkbox").first()).toBeVisible();
  await inDialog(page, "choosing the elements of a diagram");
});

test("catalogues of one's own, and two versions compared", async ({ page }) => {
  await openExample(page, EXAMPLE);
  await expect.poll(async () => (await threatCounts(page)).open).toBeGreaterThan(0);
  await choose(page, "Threats", "Catalogues…");
  await inDialog(page, "catalogues");

  const choosing = page.waitForEvent("filechooser");
  await choose(page, "File", "Compare with file…");
  await (await choosing).setFiles(fixtureFile("shop.tm.json"));
  const comparison = page.getByRole("dialog", { name: "What changed" });
  await expect(comparison.getByRole("region", { name: /^Threats/ }).first()).toBeVisible();
  await inDialog(page, "two versions compared");
});

test("the workshop", async ({ page }) => {
  await openExample(page, EXAMPLE);
  await expect.poll(async () => (await threatCounts(page)).open).toBeGreaterThan(0);
  await choose(page, "Threats", "Attackers…");
  const workshop = page.getByRole("dialog", { name: "Workshop" });
  for (const [tab, add] of [
    ["Attackers", "+ attacker"],
    ["Assumptions", "+ assumption"],
    ["STRIDE matrix", undefined],
    ["Reviews", "+ review"],
  ] as const) {
    await workshop.getByRole("tab", { name: tab }).click();
    await expectAccessible(page, `workshop: ${tab}`);
    if (add === undefined) continue;
    await workshop.getByRole("button", { name: add }).click();
    await expectAccessible(page, `workshop: ${add}`);
  }
});

test("menus", async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
  for (const name of ["File", "Threats"]) {
    await page.getByRole("menubar", { name: "Menus" }).getByRole("menuitem", { name }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectAccessible(page, `menu ${name}`);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Report", exact: true }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page, "menu Report");
  await page.keyboard.press("Escape");
  await element(page, "basket").focus();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page, "the menu at the pointer");
});

/** Looks through the dialog that is open, and closes it. */
async function inDialog(page: Page, screen: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expectAccessible(page, screen);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
}
