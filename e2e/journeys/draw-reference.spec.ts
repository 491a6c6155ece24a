import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import {
  boxOf,
  canvas,
  clickAt,
  drag,
  element,
  inside,
  middleOf,
  type Point,
  pipOf,
  ringOf,
  said,
  titleOf,
} from "../editor/drawing.ts";
import { saveDownload } from "../editor/files.ts";
import { shapeOf } from "../editor/graph.ts";
import { labelFlow, nameSelected, renameByDoubleClick, selectLeaf, selectZone } from "../editor/naming.ts";
import { placeByClick, placeByDrag, placeByKeys } from "../editor/palette.ts";
import { expect, test } from "../journey.ts";

test.use({ viewport: { width: 1920, height: 1200 } });

test("the heart of the reference architecture is drawn on an empty canvas and saved", async ({ page }) => {
  await test.step("the outside", async () => {
    await placeByDrag(page, "Internet", await at(page, 150, 110));
    await placeByClick(page, "User");
    await nameSelected(page, "User", "Customer");
    await placeByDrag(page, "Web application firewall", await at(page, 400, 110));
    await placeByDrag(page, "Own site", await at(page, 190, 340));
    await nameSelected(page, "Own site", "Office");
    await placeByKeys(page, "User");
    await renameByDoubleClick(page, "User", "Operator");
  });

  await test.step("the transit VPC with its four parts", async () => {
    await placeByDrag(page, "Transit VPC", await at(page, 820, 170));
    await placeByClick(page, "Load balancer");
    await nameSelected(page, "Load balancer", "Public load balancer");
    await placeByClick(page, "Firewall");
    await placeByKeys(page, "Egress gateway");
    await placeByKeys(page, "VPN gateway");
    await placeByDrag(page, "Transit gateway", await at(page, 820, 380));
  });

  await test.step("the workload VPC, made larger by its corner", async () => {
    await placeByDrag(page, "VPC", await at(page, 660, 660));
    await nameSelected(page, "VPC", "Workload VPC");
    const { x, y, width, height } = await boxOf(page, "Workload VPC");
    const corner = { x: x + width + 3, y: y + height + 3 };
    await drag(page, corner, { x: corner.x + 320, y: corner.y + 260 });
    await expect.poll(async () => (await boxOf(page, "Workload VPC")).width).toBeGreaterThan(width + 300);
  });

  await test.step("what lies in it, dropped inside", async () => {
    await placeByDrag(page, "Load balancer", await inside(page, "Workload VPC", 110, 80));
    await nameSelected(page, "Load balancer", "Private load balancer");
    await placeByDrag(page, "Database", await inside(page, "Workload VPC", 110, 400));
    await nameSelected(page, "Database", "Orders");
    await placeByDrag(page, "Cluster", await inside(page, "Workload VPC", 500, 280));
    await expect(element(page, "Cluster")).toHaveAccessibleName(/in Workload VPC/);
    await placeByClick(page, "Namespace");
    await nameSelected(page, "Namespace", "shop");
    await selectZone(page, "Cluster");
    await placeByClick(page, "Namespace");
    await nameSelected(page, "Namespace", "payments");
  });

  await test.step("the pods", async () => {
    for (const [namespace, pods] of [
      ["shop", ["storefront", "basket"]],
      ["payments", ["payments-api", "ledger"]],
    ] as const) {
      await selectZone(page, namespace);
      for (const pod of pods) {
        await placeByKeys(page, "Pod");
        await nameSelected(page, "Pod", pod);
      }
    }
    await expect(element(page, "ledger")).toHaveAccessibleName(/in payments/);
  });

  await test.step("flows, by dragging from the ring around one to another", async () => {
    await connectByDrag(page, "Customer", "Web application firewall", "Browse and buy");
    await connectByDrag(page, "Web application firewall", "Public load balancer", "Clean requests");
    await connectByDrag(page, "Public load balancer", "Firewall");
    await connectByDrag(page, "storefront", "basket", "Add to basket");
  });

  await test.step("flows, by A and a click on the end", async () => {
    await connectByKey(page, "Firewall", "Transit gateway", "Inbound");
    await connectByKey(page, "VPN gateway", "Transit gateway", "Administration");
    await connectByKey(page, "Transit gateway", "Private load balancer");
    await connectByKey(page, "Private load balancer", "storefront");
    await connectByKey(page, "payments-api", "Egress gateway", "Card network");
  });

  await test.step("flows, by a click on each end", async () => {
    await connectByClicks(page, "basket", "payments-api", "Pay");
    await connectByClicks(page, "payments-api", "ledger", "Book");
    await connectByClicks(page, "ledger", "Orders", "SQL");
    await connectByClicks(page, "Operator", "VPN gateway", "Tunnel");
  });

  await test.step("a flow that begins at a zone", async () => {
    await drag(page, await pipOf(page, "Workload VPC"), await middleOf(page, "Transit gateway"));
    await said(page, "Connected Workload VPC to Transit gateway");
    await labelFlow(page, "Attachment");
  });

  await expect(page.getByRole("contentinfo").getByText("21 elements · 14 flows")).toBeVisible();
  const expected: unknown = JSON.parse(
    await readFile(new URL("../fixtures/reference-heart.json", import.meta.url), "utf8"),
  );
  expect(shapeOf(await saveDownload(page))).toEqual(expected);
});

/** A place on the drawing, from its top left corner. */
async function at(page: Page, x: number, y: number): Promise<Point> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error("there is no drawing");
  return { x: box.x + x, y: box.y + y };
}

async function connectByDrag(page: Page, from: string, to: string, label?: string): Promise<void> {
  await drag(page, await ringOf(page, from), await middleOf(page, to));
  await connected(page, from, to, label);
}

async function connectByKey(page: Page, from: string, to: string, label?: string): Promise<void> {
  await selectLeaf(page, from);
  await page.keyboard.press("a");
  await said(page, `Flow from ${from}: pick where it ends. Escape cancels.`);
  await clickAt(page, await middleOf(page, to));
  await connected(page, from, to, label);
}

async function connectByClicks(page: Page, from: string, to: string, label?: string): Promise<void> {
  await clickAt(page, await ringOf(page, from));
  await clickAt(page, await middleOf(page, to));
  await connected(page, from, to, label);
}

async function connected(page: Page, from: string, to: string, label: string | undefined): Promise<void> {
  await said(page, `Connected ${from} to ${to}`);
  if (label !== undefined) await labelFlow(page, label);
  // A click on a zone's title lets go of the flow, so that its grips are not in the way of the next one.
  await clickAt(page, await titleOf(page, "Office"));
}
