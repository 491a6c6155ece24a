import { element, said } from "../editor/drawing.ts";
import { fixtureFile, openFile } from "../editor/files.ts";
import { choose } from "../editor/find.ts";
import { renameByDoubleClick } from "../editor/naming.ts";
import { expect, test } from "../journey.ts";

test("another document takes the place of unsaved work only after asking", async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
  await renameByDoubleClick(page, "basket", "trolley");
  const asked = page.getByRole("dialog", { name: "Save shop.tm.json first?" });

  await test.step("stay", async () => {
    await choose(page, "File", "New");
    await asked.getByRole("button", { name: "Stay here" }).click();
    await expect(asked).toHaveCount(0);
    await expect(element(page, "trolley")).toHaveCount(1);
  });

  await test.step("save it first, and begin from a template", async () => {
    await choose(page, "File", "New from template…");
    await page
      .getByRole("dialog", { name: "New from template" })
      .getByRole("button", { name: /^How a pod/ })
      .click();
    const saving = page.waitForEvent("download");
    await asked.getByRole("button", { name: "Save", exact: true }).click();
    expect((await saving).suggestedFilename()).toBe("shop.tm.json");
    await expect(page).toHaveTitle(/^pod-launch\.tm\.json/);
    await expect(element(page, "trolley")).toHaveCount(0);
  });
});
