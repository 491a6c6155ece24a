import { said } from "../editor/drawing.ts";
import { fixtureFile, openExample, openFile } from "../editor/files.ts";
import { showTab, threatCounts, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("the first question settles as many threats as it promises, and one undo brings them back", async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
  await showTab(page, "Questions");
  const questions = threatsPanel(page).getByRole("list", { name: "Questions" }).getByRole("listitem");
  // Controls are asked together and say "at least"; a fact is settled by exactly what it says.
  const first = questions
    .filter({ hasNot: page.getByRole("checkbox") })
    .filter({ hasText: /settles [2-9] threats/ })
    .first();
  const asked = (await first.getAttribute("aria-label")) ?? "";
  const promised = Number(/settles (\d+) threats/.exec((await first.textContent()) ?? "")?.[1]);
  expect(promised).toBeGreaterThan(1);
  const before = await threatCounts(page);

  await first
    .getByRole("button", { name: new RegExp(`settles ${promised} threats$`) })
    .first()
    .click();
  await expect
    .poll(() => threatCounts(page))
    .toMatchObject({ possible: before.possible - promised, open: before.open });
  await expect(questions.filter({ hasText: asked })).toHaveCount(0);

  await page.keyboard.press("Control+z");
  await expect.poll(() => threatCounts(page)).toEqual(before);
  await expect(questions.filter({ hasText: asked }).first()).toBeVisible();
});

test("the controls of one line of defence are answered at once, and what that settles is at least what was promised", async ({
  page,
}) => {
  await openExample(page, "Kubernetes on private VPCs");
  await showTab(page, "Questions");
  const questions = threatsPanel(page).getByRole("list", { name: "Questions" }).getByRole("listitem");
  const first = questions.filter({ has: page.getByRole("checkbox") }).first();
  const asked = (await first.getAttribute("aria-label")) ?? "";
  const before = await threatCounts(page);
  const all = first.getByRole("button", { name: /^All of these/ });
  const promised = Number(/settles (\d+) threats?$/.exec((await all.textContent()) ?? "")?.[1]);
  await all.click();
  await expect.poll(async () => (await threatCounts(page)).possible).toBeLessThanOrEqual(before.possible - promised);
  await page.keyboard.press("Control+z");
  await expect.poll(() => threatCounts(page)).toEqual(before);
  await expect(questions.filter({ hasText: asked }).first()).toBeVisible();
});
