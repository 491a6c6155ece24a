import type { Page } from "@playwright/test";
import { element, said } from "../editor/drawing.ts";
import { saveDownload } from "../editor/files.ts";
import { shapeOf } from "../editor/graph.ts";
import { labelFlow, nameSelected } from "../editor/naming.ts";
import { placeByKeys } from "../editor/palette.ts";
import { threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("draw, connect, name, move into a zone, decide and save without a mouse", async ({ page }) => {
  await test.step("place and name", async () => {
    await placeByKeys(page, "Internet");
    await placeByKeys(page, "User");
    await nameSelected(page, "User", "Customer");
    await page.keyboard.press("Escape");
    await placeByKeys(page, "Namespace");
    await nameSelected(page, "Namespace", "shop");
    await placeByKeys(page, "Pod");
    await nameSelected(page, "Pod", "storefront");
    await expect(element(page, "storefront")).toHaveAccessibleName(/in shop/);
  });

  await test.step("connect, by naming the other end", async () => {
    await find(page, "Customer");
    await page.keyboard.press("Shift+A");
    await expect(page.getByRole("combobox", { name: "Where the flow from Customer leads" })).toBeFocused();
    await page.keyboard.type("storefront");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("contentinfo").getByText("4 elements · 1 flow ·")).toBeVisible();
    await labelFlow(page, "Browse");
  });

  await test.step("connect, by walking to the other end", async () => {
    await page.keyboard.press("Escape");
    await placeByKeys(page, "Database");
    await nameSelected(page, "Database", "Orders");
    await find(page, "storefront");
    await page.keyboard.press("a");
    await said(page, "Flow from storefront: pick where it ends. Escape cancels.");
    await walkTo(page, "Orders");
    await page.keyboard.press("Enter");
    await said(page, "Connected storefront to Orders");
  });

  await test.step("move into a zone", async () => {
    await page.keyboard.press("Escape");
    await placeByKeys(page, "Pod");
    await nameSelected(page, "Pod", "basket");
    await page.keyboard.press("Control+Shift+M");
    await expect(page.getByRole("combobox", { name: "Zone for basket" })).toBeFocused();
    await page.keyboard.type("shop");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(element(page, "basket")).toHaveAccessibleName(/in shop/);
  });

  await test.step("go through the outline, and rename there", async () => {
    await page.keyboard.press("Alt+o");
    const tree = page.getByRole("tree", { name: "Elements" });
    await expect(tree).toBeVisible();
    await page.keyboard.press("Shift+F6");
    await expect(tree.getByRole("treeitem", { name: "basket, Pod" })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    const line = tree.getByRole("treeitem", { name: "storefront, Pod" });
    await expect(line).toBeFocused();
    await expect(line).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("F2");
    await expect(tree.getByRole("textbox", { name: "Name" })).toBeFocused();
    await page.keyboard.type("shop window");
    await page.keyboard.press("Enter");
    await expect(tree.getByRole("treeitem", { name: "shop window, Pod" })).toBeFocused();
  });

  await test.step("label a flow in the outline, and bend it", async () => {
    await page.keyboard.press("Tab");
    const flows = page.getByRole("tree", { name: "Flows of shop window" });
    await expect(flows.getByRole("treeitem", { name: "to Orders" })).toBeFocused();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("F2");
    await expect(flows.getByRole("textbox", { name: "Name" })).toBeFocused();
    await page.keyboard.type("SQL");
    await page.keyboard.press("Enter");
    await expect(flows.getByRole("treeitem", { name: "to Orders, SQL" })).toBeFocused();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Bend the flow" }).press("Enter");
    await said(page, /^Corner 1 of 1: arrow keys move it/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
  });

  await test.step("decide", async () => {
    await page.keyboard.press("Alt+ArrowDown");
    const panel = threatsPanel(page);
    const head = panel.getByRole("list", { name: "Threats" }).getByRole("button").first();
    await expect(head).toBeFocused();
    await page.keyboard.press("a");
    await expect(panel.getByRole("textbox", { name: "Accepted because" })).toBeFocused();
    await page.keyboard.type("Only our own staff can reach it.");
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("form")).toHaveCount(0);
  });

  const saved = await saveDownload(page);
  expect(shapeOf(saved)).toEqual({
    elements: {
      Customer: { kind: "user", in: "Internet" },
      Internet: { kind: "internet" },
      Orders: { kind: "database" },
      basket: { kind: "pod", in: "shop" },
      shop: { kind: "namespace" },
      "shop window": { kind: "pod", in: "shop" },
    },
    flows: ["Customer → shop window: Browse", "shop window → Orders: SQL"],
  });
  expect(saved).toContain('"status": "accepted"');
  expect(saved).toContain('"reason": "Only our own staff can reach it."');
});

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Find or do" })).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole("option", { selected: true }).filter({ hasText: name })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(element(page, name)).toHaveAttribute("aria-pressed", "true");
}

/** Steps out of the zone and along its neighbours until the focus is on this element. */
async function walkTo(page: Page, name: string): Promise<void> {
  const wanted = element(page, name);
  const isThere = () => wanted.evaluate((host) => host === document.activeElement);
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]) {
    if (await isThere()) break;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}
