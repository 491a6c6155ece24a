import { said } from "../editor/drawing.ts";
import { exampleFile, openFile } from "../editor/files.ts";
import { threatCounts, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("from the counts of the status bar to the threats that one number stands for", async ({ page }) => {
  await openFile(page, exampleFile("vpc-kubernetes.tm.json"));
  await said(page, "Opened vpc-kubernetes.tm.json");
  await expect.poll(async () => (await threatCounts(page)).open).toBeGreaterThan(0);
  const { open, mitigated } = await threatCounts(page);
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /open · / })
    .click();

  const panel = threatsPanel(page);
  await panel.getByRole("button", { name: `${open} open: list them` }).click();
  await expect(panel.getByRole("tab", { name: `Threats ${open}` })).toHaveAttribute("aria-selected", "true");

  await page.keyboard.press("Alt+s");
  await expect(panel.getByRole("tab", { name: "Summary" })).toHaveAttribute("aria-selected", "true");
  const [high] = await panel.getByRole("button", { name: /^\d+ High: list them$/ }).all();
  const count = Number.parseInt((await high?.textContent()) ?? "", 10);
  await high?.click();
  await expect(panel.getByRole("searchbox", { name: "Filter threats" })).toHaveValue(
    "status:open is:confirmed sev:high",
  );
  await expect(panel.getByRole("tab", { name: `Threats ${count}` })).toBeVisible();

  await page.keyboard.press("Alt+s");
  await panel.getByRole("region", { name: "By status" }).getByText("mitigated").click();
  await expect(panel.getByRole("tab", { name: `Threats ${mitigated}` })).toBeVisible();
});
