import { canvas, carry, element, said } from "../editor/drawing.ts";
import { openText } from "../editor/files.ts";
import { crowd } from "../fixtures/crowd.ts";
import { expect, test } from "../journey.ts";

test("a VPC with over a hundred elements is dragged among 5,000, with few of them in the page", async ({ page }) => {
  await openText(page, "crowd.tm.json", crowd(5000));
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do" }).fill("vpc 1");
  await page
    .getByRole("option", { name: /^vpc 1\b/ })
    .first()
    .click();
  const vpc = element(page, "vpc 1");
  await expect(vpc).toHaveAttribute("aria-pressed", "true");
  const box = await vpc.boundingBox();
  if (!box) throw new Error("the VPC is not in view");
  const hold = { x: box.x + 30, y: box.y + 2 };
  await carry(page, hold, { x: hold.x - 20, y: hold.y - 60 });
  expect(
    await canvas(page)
      .getByRole("button", { name: /, (VPC|Subnet|Cluster|Namespace|Pod)\b/ })
      .count(),
  ).toBeLessThanOrEqual(200);
  await page.mouse.up();
  await said(page, "Moved vpc 1");
});
