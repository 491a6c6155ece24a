import { canvas, middleOf, said } from "../editor/drawing.ts";
import { exampleFile, openFile, saveDownload } from "../editor/files.ts";
import { openThreat, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("lines of defence and data are laid over the drawing by list, menu and key; the file knows nothing of it", async ({
  page,
}) => {
  await openFile(page, exampleFile("vpc-kubernetes.tm.json"));
  await said(page, "Opened vpc-kubernetes.tm.json");
  const control = page.getByRole("combobox", { name: "Laid over the drawing" });
  const key = page.getByRole("list", { name: "Key" });
  await expect(control).toHaveValue("severity");
  const counts = await canvas(page).screenshot();

  await control.selectOption("Lines of defence");
  await expect(key).toContainText("one line alone holds these");
  await expect.poll(async () => (await canvas(page).screenshot()).equals(counts)).toBe(false);
  await page.getByRole("menuitem", { name: "View" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Data classification" }).click();
  await expect(control).toHaveValue("classification");
  await expect(key).toContainText("restricted");

  const { x, y } = await middleOf(page, "web");
  await page.mouse.click(x, y);
  await page.keyboard.press("o");
  await expect(control).toHaveValue("off");
  await expect(key).toHaveCount(0);
  await page.keyboard.press("o");
  await expect(control).toHaveValue("severity");

  await control.selectOption("Lines of defence");
  const text = await saveDownload(page);
  expect(text).not.toContain("defence");
  await page.reload();
  await expect(control).toHaveValue("defence");
});

test("show on canvas dims all but what a threat is about, until Escape or an edit", async ({ page }) => {
  await openFile(page, exampleFile("vpc-kubernetes.tm.json"));
  await said(page, "Opened vpc-kubernetes.tm.json");
  const about = await openThreat(page, /can be read on its way|in clear text/);
  const shown = page.getByRole("button", { name: "Show everything again" });

  await about.getByRole("button", { name: "Show on canvas" }).click();
  await expect(shown).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(shown).toHaveCount(0);
  await expect(about).toBeVisible();

  await about.getByRole("button", { name: "Show on canvas" }).click();
  await expect(shown).toBeVisible();
  await about.getByRole("combobox").first().selectOption("Planned");
  await expect(shown).toHaveCount(0);

  const list = threatsPanel(page).getByRole("list", { name: "Threats" });
  await list.getByRole("button", { expanded: false }).first().press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(shown).toBeVisible();
  await shown.click();
  await expect(shown).toHaveCount(0);
});
