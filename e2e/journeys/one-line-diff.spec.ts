import { fileOfPicker as FILE, onDisk, openInPlace, writeOnDisk } from "../editor/disk.ts";
import { said } from "../editor/drawing.ts";
import { renameByDoubleClick } from "../editor/naming.ts";
import { expect, test } from "../journey.ts";

test.use({ picker: "stand-in" });

test("opening and saving in place changes no byte", async ({ page }) => {
  const before = await openInPlace(page, "vpc-kubernetes.tm.json");
  await page.keyboard.press("Control+s");
  await said(page, `Saved ${FILE}`);
  expect(await onDisk(page)).toBe(before);
});

test("renaming one element and saving in place changes one line", async ({ page }) => {
  const before = await openInPlace(page, "vpc-kubernetes.tm.json");
  await renameByDoubleClick(page, "Egress gateway", "Way out");
  await expect(page).toHaveTitle(/^● /);
  await page.keyboard.press("Control+s");
  await said(page, `Saved ${FILE}`);
  await expect(page).toHaveTitle(/^model\.tm\.json/);
  const [gone, come] = changedLines(before, await onDisk(page));
  expect(gone).toEqual(['      "name": "Egress gateway",']);
  expect(come).toEqual(['      "name": "Way out",']);
});

test("a file that something else has changed since is not written over without asking", async ({ page }) => {
  const before = await openInPlace(page, "vpc-kubernetes.tm.json");
  await renameByDoubleClick(page, "Egress gateway", "Way out");
  const theirs = before.replace('"name": "Firewall pair"', '"name": "Walls"');
  await writeOnDisk(page, theirs);
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: `${FILE} was changed by something else` });
  await expect(dialog).toBeVisible();
  expect(await onDisk(page)).toBe(theirs);
  await dialog.getByRole("button", { name: "Overwrite" }).click();
  await said(page, `Saved ${FILE}`);
  expect(await onDisk(page)).toContain('"name": "Way out"');
});

/** The lines of which one text has more, and the lines of which the other has more. Lines that stay keep their order. */
function changedLines(before: string, after: string): readonly [gone: string[], come: string[]] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
