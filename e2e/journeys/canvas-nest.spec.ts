import { fileURLToPath } from "node:url";
import { boxOf, canvas, carry, drag, element, inside, middleOf, said, titleOf } from "../editor/drawing.ts";
import { openFile } from "../editor/files.ts";
import { selectLeaf } from "../editor/naming.ts";
import { expect, test } from "../journey.ts";

const twoNamespaces = fileURLToPath(new URL("../fixtures/two-namespaces.tm.json", import.meta.url));

test.beforeEach(async ({ page }) => {
  await openFile(page, twoNamespaces);
  await expect(element(page, "api")).toHaveAccessibleName(/in payments/);
});

test("a pod dropped in another namespace belongs to it, and undo brings it back", async ({ page }) => {
  await carry(page, await middleOf(page, "api"), await middleOf(page, "orders"));
  await expect(canvas(page).getByRole("tooltip")).toHaveText("Move into orders");
  await page.mouse.up();
  await said(page, "Moved api into orders");
  await expect(element(page, "api")).toHaveAccessibleName(/in orders/);
  await page.keyboard.press("Control+z");
  await expect(element(page, "api")).toHaveAccessibleName(/in payments/);
});

test("a zone that does not take what is carried says why, and nothing changes", async ({ page }) => {
  const before = await boxOf(page, "payments");
  // Inside the VPC, below its cluster.
  const vpc = await boxOf(page, "Workload");
  await carry(page, await titleOf(page, "payments"), { x: vpc.x + vpc.width / 2, y: vpc.y + vpc.height - 12 });
  await expect(canvas(page).getByRole("tooltip")).toContainText("takes no namespace");
  await page.mouse.up();
  expect(await boxOf(page, "payments")).toEqual(before);
  await expect(element(page, "payments")).toHaveAccessibleName(/in prod/);
});

test("a zone is moved by its title with all that lies in it", async ({ page }) => {
  const zone = await boxOf(page, "payments");
  const pod = await boxOf(page, "api");
  const hold = await titleOf(page, "payments");
  await drag(page, hold, { x: hold.x, y: hold.y + 90 });
  await said(page, "Moved payments");
  const moved = (await boxOf(page, "payments")).y - zone.y;
  expect(moved).toBeGreaterThan(70);
  expect((await boxOf(page, "api")).y - pod.y).toBeCloseTo(moved, 1);
  await expect(element(page, "api")).toHaveAccessibleName(/in payments/);
});

test("Escape while dragging puts everything back", async ({ page }) => {
  const before = await boxOf(page, "api");
  await carry(page, await middleOf(page, "api"), await middleOf(page, "orders"));
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await boxOf(page, "api")).toEqual(before);
  await expect(canvas(page).getByRole("tooltip")).toBeHidden();
});

test("with Alt a copy is dropped and the original stays", async ({ page }) => {
  await page.keyboard.down("Alt");
  await drag(page, await middleOf(page, "api"), await middleOf(page, "orders"));
  await page.keyboard.up("Alt");
  await said(page, "Duplicated api");
  await expect(element(page, "api copy")).toHaveAccessibleName(/in orders/);
  await expect(element(page, "api")).toHaveAccessibleName(/in payments/);
});

test("a zone is resized by its corner, never smaller than what it holds", async ({ page }) => {
  const { x, y } = await titleOf(page, "payments");
  await page.mouse.click(x, y);
  const zone = await boxOf(page, "payments");
  const corner = { x: zone.x + zone.width + 3, y: zone.y + zone.height + 3 };
  await drag(page, corner, { x: corner.x - 400, y: corner.y - 400 });
  const small = await boxOf(page, "payments");
  expect(small.width).toBeLessThan(zone.width);
  for (const name of ["api", "ledger"]) {
    const pod = await boxOf(page, name);
    expect(pod.x + pod.width).toBeLessThan(small.x + small.width);
    expect(pod.y + pod.height).toBeLessThan(small.y + small.height);
  }
});

test("clicks go through a zone, and a marquee that starts inside selects what it holds", async ({ page }) => {
  await selectLeaf(page, "api");
  const free = await inside(page, "payments", 250, 150);
  await page.mouse.click(free.x, free.y);
  await expect(element(page, "api")).toHaveAttribute("aria-pressed", "false");
  await expect(element(page, "payments")).toHaveAttribute("aria-pressed", "false");
  await drag(page, free, await inside(page, "payments", 60, 60));
  await expect(element(page, "api")).toHaveAttribute("aria-pressed", "true");
  await expect(element(page, "ledger")).toHaveAttribute("aria-pressed", "true");
  await expect(element(page, "payments")).toHaveAttribute("aria-pressed", "false");
});
