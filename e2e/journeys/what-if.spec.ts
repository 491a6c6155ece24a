import { said } from "../editor/drawing.ts";
import { exampleFile, openFile } from "../editor/files.ts";
import { openThreat, threatCounts, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("the top threat is understood and mended by what-if: open it, try, apply; one undo brings it back", async ({
  page,
}) => {
  await openFile(page, exampleFile("vpc-kubernetes.tm.json"));
  await said(page, "Opened vpc-kubernetes.tm.json");
  await expect.poll(async () => (await threatCounts(page)).open).toBeGreaterThan(0);
  const before = await threatCounts(page);
  const whatIf = threatsPanel(page).getByRole("status", { name: "What if" });

  const about = await openThreat(page, /in clear text/);
  await expect(about.getByText("because", { exact: true })).toBeVisible();
  await about
    .getByRole("button", { name: /^Try: / })
    .first()
    .click();
  await expect(whatIf).toContainText(`${before.open} → `);
  await whatIf.getByRole("button", { name: "Drop" }).click();
  await expect.poll(() => threatCounts(page)).toEqual(before);

  await about
    .getByRole("button", { name: /^Try: / })
    .first()
    .click();
  await expect(whatIf).toContainText(`${before.open} → `);
  await whatIf.getByRole("button", { name: "Apply" }).click();
  await expect(whatIf).toBeEmpty();
  expect((await threatCounts(page)).open).toBeLessThan(before.open);
  await page.keyboard.press("Control+z");
  await expect.poll(() => threatCounts(page)).toEqual(before);
});
