import { addDiagram, diagrams, showDiagram } from "../editor/diagrams.ts";
import { boxOf, element, said } from "../editor/drawing.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { findElement } from "../editor/find.ts";
import { selectLeaf } from "../editor/naming.ts";
import { expect, test } from "../journey.ts";

test.beforeEach(async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
});

test("what is hidden from one diagram stays in the model and in the other", async ({ page }) => {
  const before = await boxOf(page, "ledger");
  await addDiagram(page, "Where they lie", "For the board");
  await selectLeaf(page, "ledger");
  await page.keyboard.press("h");
  await said(page, /^ledger left out of this diagram/);
  await expect(element(page, "ledger")).toHaveCount(0);
  await expect(diagrams(page)).toContainText("1 element and 2 flows not shown");

  await showDiagram(page, "Overview");
  expect(await boxOf(page, "ledger")).toEqual(before);
  await page.keyboard.press("Alt+PageUp");
  await expect(element(page, "ledger")).toHaveCount(0);

  // From the outline it is shown again.
  await page.getByRole("tab", { name: "Outline" }).click();
  const line = page.getByRole("treeitem", { name: "ledger, Pod, not in this diagram" });
  await line.click();
  await page.keyboard.press("Shift+H");
  await expect(element(page, "ledger")).toHaveCount(1);
  await expect(diagrams(page)).not.toContainText("not shown");
});

test("what is looked for is shown in a diagram that has it", async ({ page }) => {
  await addDiagram(page, "Where they lie", "For the board");
  await selectLeaf(page, "ledger");
  await page.keyboard.press("h");
  await expect(element(page, "ledger")).toHaveCount(0);
  await findElement(page, "ledger");
  await expect(diagrams(page).getByRole("button", { name: "Overview", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
});

test("a diagram is copied, renamed and deleted; its elements stay", async ({ page }) => {
  const row = diagrams(page);
  await row.getByRole("button", { name: "What can be done with diagram Overview" }).click();
  await page.getByRole("menuitem", { name: "Duplicate diagram" }).click();
  await expect(row.getByRole("button", { name: "Overview copy", exact: true })).toHaveAttribute("aria-current", "page");
  await row.getByRole("button", { name: "Overview copy", exact: true }).dblclick();
  await page.keyboard.type("Draft");
  await page.keyboard.press("Enter");
  await expect(row.getByRole("button", { name: "Draft", exact: true })).toBeFocused();
  await row.getByRole("button", { name: "What can be done with diagram Draft" }).click();
  await page.getByRole("menuitem", { name: "Delete diagram" }).click();
  await expect(row.getByRole("button", { name: "Draft", exact: true })).toHaveCount(0);
  await expect(element(page, "ledger")).toHaveCount(1);
});

test("in a diagram of steps, flows that are drawn are numbered on", async ({ page }) => {
  await addDiagram(page, "Steps of a process", "Paying");
  await expect(diagrams(page)).toContainText("flows not shown");
  await selectLeaf(page, "Customer");
  await page.keyboard.press("Shift+A");
  await page.keyboard.type("basket");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Step" })).toHaveValue("1");
});
