import { readFile } from "node:fs/promises";
import { draftIsNew, draftIsOld } from "../editor/draft.ts";
import { element, said } from "../editor/drawing.ts";
import { exampleFile, fixtureFile, openFile, openText } from "../editor/files.ts";
import { choose } from "../editor/find.ts";
import { renameByDoubleClick } from "../editor/naming.ts";
import { expect, test } from "../journey.ts";

test("two versions of a model are compared: what changed, and which threats that opened and closed", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const old = await readFile(exampleFile("vpc-kubernetes.tm.json"), "utf8");
  const encryption = /"encryption": "(mutual|server)"/;
  expect(old).toMatch(encryption);
  await openText(
    page,
    "new.tm.json",
    old.replace(encryption, '"encryption": "none"').replace('"name": "Firewall pair"', '"name": "Walls"'),
  );
  await said(page, "Opened new.tm.json");

  const choosing = page.waitForEvent("filechooser");
  await choose(page, "File", "Compare with file…");
  await (await choosing).setFiles(exampleFile("vpc-kubernetes.tm.json"));

  const comparison = page.getByRole("dialog", { name: "What changed" });
  await expect(comparison.getByText("from vpc-kubernetes.tm.json to new.tm.json")).toBeVisible();
  await expect(comparison.getByRole("region", { name: /^Elements/ })).toContainText("Firewall pair → Walls");
  await expect(comparison.getByRole("region", { name: /^Flows/ })).toContainText("→ None");
  const opened = comparison.getByRole("region", { name: /^Threats opened/ });
  expect(await opened.getByRole("listitem").count()).toBeGreaterThan(0);
  const title = await opened.getByRole("heading").textContent();

  await comparison.getByRole("button", { name: "The other way round" }).click();
  await expect(comparison.getByRole("region", { name: /^Threats closed/ }).getByRole("heading")).toHaveText(
    (title ?? "").replace("opened", "closed"),
  );
  await comparison.getByRole("button", { name: "The other way round" }).click();

  await comparison.getByRole("searchbox", { name: "Filter what changed" }).fill("walls");
  await expect(comparison.getByRole("region")).toHaveCount(1);
  await comparison.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(comparison.getByText("In the clipboard")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^## From `vpc-kubernetes\.tm\.json` to `new\.tm\.json`\n\n### Elements\n[\s\S]*\| Name \| Firewall pair \| Walls \|/,
  );

  await comparison.getByRole("link", { name: "Firewall pair" }).click();
  await expect(element(page, "Walls")).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Back to the comparison" }).click();
  await expect(comparison).toBeVisible();
});

test("a restored draft is compared with the file before it is kept", async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await said(page, "Opened shop.tm.json");
  await draftIsOld(page);
  await renameByDoubleClick(page, "basket", "trolley");
  await draftIsNew(page);
  await page.reload();
  await expect(element(page, "trolley")).toHaveCount(1);
  await page.getByRole("button", { name: "Compare…" }).click();
  const comparison = page.getByRole("dialog", { name: "What changed" });
  await expect(comparison.getByRole("region", { name: /^Elements/ })).toContainText("basket → trolley");
});
