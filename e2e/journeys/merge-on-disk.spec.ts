import { fileOfPicker, onDisk, openInPlace, writeOnDisk } from "../editor/disk.ts";
import { said } from "../editor/drawing.ts";
import { renameByDoubleClick } from "../editor/naming.ts";
import { expect, test } from "../journey.ts";

test.use({ picker: "stand-in" });

test("what somebody else wrote into the file meanwhile is merged when it is saved, and one undo takes it back", async ({
  page,
}) => {
  const before = await openInPlace(page, "vpc-kubernetes.tm.json");
  await renameByDoubleClick(page, "Egress gateway", "Way out");
  await writeOnDisk(page, before.replace('"name": "Firewall pair"', '"name": "Walls"'));
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: `${fileOfPicker} was changed by something else` });
  await dialog.getByRole("button", { name: "Merge and save" }).click();
  await said(page, `1 change came in from ${fileOfPicker}, and it is saved.`);
  const merged = await onDisk(page);
  expect(merged).toContain('"name": "Walls"');
  expect(merged).toContain('"name": "Way out"');
  await expect(page).toHaveTitle(/^model\.tm\.json/);

  await page.getByRole("button", { name: "Show", exact: true }).click();
  const comparison = page.getByRole("dialog", { name: "What changed" });
  await expect(comparison.getByRole("region", { name: /^Elements/ })).toContainText("Firewall pair → Walls");
  await comparison.getByRole("button", { name: "Close" }).last().click();

  await page.keyboard.press("Control+z");
  await expect(page).toHaveTitle(/^● /);
  await page.keyboard.press("Control+s");
  await said(page, `Saved ${fileOfPicker}`);
  expect(await onDisk(page)).toContain('"name": "Firewall pair"');
});

test("a person who comes back to the page hears that the file changed, and takes it in", async ({ page }) => {
  const before = await openInPlace(page, "vpc-kubernetes.tm.json");
  await writeOnDisk(page, before.replace('"name": "Firewall pair"', '"name": "Walls"'));
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(page.getByText(`${fileOfPicker} was changed by something else.`)).toBeVisible();

  await page.getByRole("button", { name: "Compare…" }).click();
  const comparison = page.getByRole("dialog", { name: "What changed" });
  await expect(comparison.getByRole("region", { name: /^Elements/ })).toContainText("Firewall pair → Walls");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Take it in" }).click();
  await said(page, `1 change came in from ${fileOfPicker}.`);
  await expect(page.getByText(`${fileOfPicker} was changed by something else.`)).toHaveCount(0);
  await expect(page).toHaveTitle(/^model\.tm\.json/);
});

test("what both changed is kept as ours, saved so, and decided later in one list", async ({ page }) => {
  const before = await openInPlace(page, "vpc-kubernetes.tm.json");
  await renameByDoubleClick(page, "Egress gateway", "Way out");
  await writeOnDisk(page, before.replace('"name": "Egress gateway"', '"name": "Exit"'));
  await page.keyboard.press("Control+s");
  await page.getByRole("button", { name: "Merge and save" }).click();
  await expect(
    page.getByText("One thing was changed in both versions. Until somebody decides, ours stands."),
  ).toBeVisible();
  // The bar comes with the merge; the file is whole once nothing is unsaved any more.
  await expect(page).toHaveTitle(/^model\.tm\.json/);
  expect(await onDisk(page)).toContain('"conflicts"');

  await page.getByRole("status").getByRole("button", { name: "Decide…" }).click();
  const list = page.getByRole("dialog", { name: "One thing was changed in both versions" });
  await list.getByRole("button", { name: /^Take theirs/ }).click();
  await expect(page.getByRole("dialog", { name: "Everything is decided" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+s");
  await said(page, `Saved ${fileOfPicker}`);
  const saved = await onDisk(page);
  expect(saved).toContain('"name": "Exit"');
  expect(saved).not.toContain('"conflicts"');
});
