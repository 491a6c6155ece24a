import { borderOf, boxOf, canvas, carry, said } from "../editor/drawing.ts";
import { openFile } from "../editor/files.ts";
import { findElement } from "../editor/find.ts";
import { generatedModel } from "../editor/generated.ts";
import { expect, test } from "../journey.ts";

// However large the model is, only what a person works on is part of the page; the rest is painted.
const MOST_HOSTS = 200;
const BY = { x: 64, y: 48 };

test("a VPC with over a hundred elements inside is dragged in a model of 5,000", async ({ page }) => {
  const { path, vpc } = generatedModel(5000);
  expect(vpc.inside).toBeGreaterThan(100);
  await openFile(page, path);
  await expect(page.getByRole("contentinfo").getByText(/^5000 elements/)).toBeVisible();
  await findElement(page, vpc.name);
  const before = await boxOf(page, vpc.name);
  const hosts = canvas(page).getByRole("application", { name: "Diagram" }).getByRole("button");

  const from = await borderOf(page, vpc.name);
  await carry(page, from, { x: from.x + BY.x, y: from.y + BY.y });
  const whileCarried = await hosts.count();
  expect(whileCarried).toBeGreaterThan(0);
  expect(whileCarried).toBeLessThanOrEqual(MOST_HOSTS);
  await page.mouse.up();
  await said(page, `Moved ${vpc.name}`);

  const after = await boxOf(page, vpc.name);
  expect(Math.hypot(after.x - before.x - BY.x, after.y - before.y - BY.y)).toBeLessThan(16);
  expect(await hosts.count()).toBeLessThanOrEqual(MOST_HOSTS);

  await page.keyboard.press("Control+z");
  await expect.poll(() => boxOf(page, vpc.name)).toEqual(before);
});
