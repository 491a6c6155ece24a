import { openExample } from "../editor/files.ts";
import { showTab, threatCounts, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("the first question settles as many threats as it promises, and one undo brings them back", async ({ page }) => {
  await openExample(page, "Kubernetes on private VPCs");
  await showTab(page, "Questions");
  const questions = threatsPanel(page).getByRole("list", { name: "Questions" }).getByRole("listitem");
  const first = questions.first();
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
  await expect(questions.first()).toHaveAccessibleName(asked);
});
