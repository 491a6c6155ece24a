import type { Page } from "@playwright/test";
import {
  boxOf,
  canvas,
  carry,
  clickAt,
  drag,
  element,
  inside,
  middleOf,
  ringOf,
  said,
  titleOf,
} from "../editor/drawing.ts";
import { saveDownload } from "../editor/files.ts";
import { labelFlow, nameSelected, selectLeaf } from "../editor/naming.ts";
import { placeByClick, placeByDrag } from "../editor/palette.ts";
import { expect, test } from "../journey.ts";
import { picture, rightPanel, settled, threats } from "./picture.ts";

test("docs/guide/first-model.md, as it is told there", async ({ page }) => {
  test.slow();
  await picture(page, "1-empty");
  await inspector(page).getByRole("textbox", { name: "Name", exact: true }).fill("Corner shop");
  await placeAndNest(page);
  await connectThem(page);
  await readTheFirstThreat(page);
  await sayAFact(page);
  await answerAQuestion(page);
  await putAControl(page);
  await decide(page);
  await report(page);
});

async function placeAndNest(page: Page): Promise<void> {
  const { x, y } = await boxOfCanvas(page);
  await placeByDrag(page, "Internet", { x: x + 264, y: y + 112 });
  await placeByClick(page, "User");
  await nameSelected(page, "User", "Customer");
  await placeByDrag(page, "VPC", { x: x + 360, y: y + 400 });
  await nameSelected(page, "VPC", "Shop VPC");
  const vpc = await boxOf(page, "Shop VPC");
  await drag(page, { x: vpc.x + vpc.width + 3, y: vpc.y + vpc.height + 3 }, { x: x + 790, y: y + 740 });
  await placeByDrag(page, "Load balancer", await inside(page, "Shop VPC", 112, 72));
  await placeByDrag(page, "Database", await inside(page, "Shop VPC", 112, 432));
  await nameSelected(page, "Database", "orders");
  await placeByDrag(page, "Cluster", await inside(page, "Shop VPC", 420, 232));
  await nameSelected(page, "Cluster", "shop-cluster");
  await placeByDrag(page, "Namespace", await inside(page, "shop-cluster", 220, 160));
  await nameSelected(page, "Namespace", "shop");
  await carryPod(page);
  await nameSelected(page, "Pod", "web");
}

async function carryPod(page: Page): Promise<void> {
  const search = page.getByRole("searchbox", { name: "Search kinds" });
  await search.fill("Pod");
  const item = await page
    .getByRole("toolbar", { name: "Kinds" })
    .getByRole("button", { name: "Pod", exact: true })
    .boundingBox();
  if (!item) throw new Error("Pod is not in view");
  await carry(page, { x: item.x + 20, y: item.y + 16 }, await inside(page, "shop", 120, 104));
  await picture(page, "2-nest", [page.getByRole("complementary", { name: "Palette and outline" }), canvas(page)]);
  await page.mouse.up();
  await expect(element(page, "Pod")).toHaveAttribute("aria-pressed", "true");
}

async function connectThem(page: Page): Promise<void> {
  for (const [from, to, label] of [
    ["Customer", "Load balancer", "Browse and buy"],
    ["Load balancer", "web", "HTTP 8080"],
    ["web", "orders", "SQL"],
  ] as const) {
    await drag(page, await ringOf(page, from), await middleOf(page, to));
    await said(page, `Connected ${from} to ${to}`);
    await labelFlow(page, label);
    await clickAt(page, await titleOf(page, "Internet"));
  }
  await page.keyboard.press("Escape");
  await settled(page);
  await picture(page, "3-connected", [canvas(page), rightPanel(page)]);
}

async function readTheFirstThreat(page: Page): Promise<void> {
  await openThreat(page, /A flaw in a reachable application/);
  await settled(page);
  await picture(page, "4-threat", [threats(page)]);
  await openThreat(page, /A flaw in a reachable application/);
}

async function sayAFact(page: Page): Promise<void> {
  await selectLeaf(page, "web");
  await inspector(page).getByRole("combobox", { name: "Image from" }).selectOption("A public registry");
  await openThreat(page, /An image made by others/);
  await settled(page);
  await picture(page, "5-fact", [canvas(page), rightPanel(page)]);
  await openThreat(page, /An image made by others/);
}

async function answerAQuestion(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Show the whole model" }).click();
  await page.getByRole("tab", { name: /^Questions/ }).click();
  await settled(page);
  await picture(page, "6-questions", [threats(page)]);
  const question = page.getByRole("listitem", { name: /who proves who they are/ });
  await question.getByRole("button", { name: "The server proves itself" }).click();
  await said(page, "Answered: The server proves itself");
  await page.getByRole("tab", { name: /^Threats/ }).click();
}

async function putAControl(page: Page): Promise<void> {
  await selectLeaf(page, "web");
  await inspector(page).getByRole("button", { name: "+ control" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a control to web" });
  await expect(dialog).toBeVisible();
  await settled(page);
  await picture(page, "7-control", [dialog]);
  await page.keyboard.type("input");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
}

async function decide(page: Page): Promise<void> {
  await openThreat(page, /A flaw in a reachable application/);
  await threats(page).getByRole("button", { name: "Decide…" }).click();
  await page
    .getByRole("textbox", { name: "Accepted because" })
    .fill("Tested by outsiders twice a year; the firewall for the web follows in spring");
  await page.getByRole("textbox", { name: "Owner" }).last().fill("Shop team");
  await page.getByRole("textbox", { name: "Holds until" }).fill("2030-06-30");
  await page.getByRole("form", { name: "Decide 1 threat" }).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "Decide", exact: true }).hover();
  await settled(page);
  await picture(page, "8-decide", [threats(page)]);
  await page.getByRole("button", { name: "Decide", exact: true }).click();
}

async function report(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await saveDownload(page);
  await page.getByRole("button", { name: "Report", exact: true }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await settled(page);
  await picture(page, "9-report", [
    page.getByRole("button", { name: "Report", exact: true }),
    page.getByRole("menu"),
    rightPanel(page),
  ]);
}

async function openThreat(page: Page, title: RegExp): Promise<void> {
  await threats(page).getByRole("button", { name: title }).click();
}

const inspector = (page: Page) => page.getByRole("region", { name: "Inspector", exact: true });

async function boxOfCanvas(page: Page) {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error("there is no drawing");
  return box;
}
