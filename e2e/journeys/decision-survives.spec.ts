import type { Page } from "@playwright/test";
import { draftIsNew, draftIsOld } from "../editor/draft.ts";
import { drag, element, inside, middleOf, said } from "../editor/drawing.ts";
import { fixtureFile, openFile, openText, saveDownload } from "../editor/files.ts";
import { renameByDoubleClick, selectLeaf } from "../editor/naming.ts";
import { openThreat, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

const THREAT = /An image made by others brings code nobody here has seen/;
const REASON = "The vendor signs it, and we scan it every night.";

test("a decision outlives saving, reloading, renaming, dragging and moving to another zone", async ({ page }) => {
  await openFile(page, fixtureFile("shop.tm.json"));
  await selectLeaf(page, "storefront");
  await draftIsOld(page);

  await test.step("accept a threat, with a reason", async () => {
    const about = await openThreat(page, THREAT);
    await about.getByRole("button", { name: "Decide…" }).click();
    const form = about.getByRole("form", { name: "Decide 1 threat" });
    await form.getByRole("button", { name: "Decide" }).click();
    await expect(form.getByRole("alert")).toHaveText("A decision needs a reason.");
    await form.getByRole("textbox", { name: "Accepted because" }).click();
    await page.keyboard.type(REASON);
    await page.keyboard.press("Enter");
    await expect(form).toHaveCount(0);
    await draftIsNew(page);
    await isAccepted(page);
  });
  await draftIsOld(page);
  const saved = await saveDownload(page);
  await draftIsNew(page);
  expect(saved).toContain(`"reason": "${REASON}"`);

  await test.step("reload: the draft has it", async () => {
    await page.reload();
    await selectLeaf(page, "storefront");
    await isAccepted(page);
  });

  await test.step("open the saved file again", async () => {
    await openText(page, "shop.tm.json", saved);
    await said(page, "Opened shop.tm.json");
    await selectLeaf(page, "storefront");
    await isAccepted(page);
  });

  await test.step("rename, drag, and drop into another namespace", async () => {
    await renameByDoubleClick(page, "storefront", "shop window");
    const start = await middleOf(page, "shop window");
    await drag(page, start, { x: start.x + 24, y: start.y + 16 });
    await said(page, "Moved shop window");
    await isAccepted(page);
    await drag(page, await middleOf(page, "shop window"), await inside(page, "payments", 40, 48));
    await said(page, "Moved shop window into payments");
    await expect(element(page, "shop window")).toHaveAccessibleName(/in payments/);
    await isAccepted(page);
  });

  expect(idsIn(await saveDownload(page))).toEqual(idsIn(saved));
});

/** The threat of what is selected is in the list of what was accepted, and not in the list of what is open. */
async function isAccepted(page: Page): Promise<void> {
  const panel = threatsPanel(page);
  const query = panel.getByRole("searchbox", { name: "Filter threats" });
  const threat = panel.getByRole("listitem").filter({ hasText: THREAT });
  await query.fill("status:accepted");
  await expect(threat).toHaveCount(1);
  const head = threat.getByRole("button").first();
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await expect(threat.getByText(REASON)).toBeVisible();
  await query.fill("status:open");
  await expect(threat).toHaveCount(0);
}

/** The ids of everything in a saved model, the decisions with what they are about. */
function idsIn(text: string): readonly string[] {
  const { elements, flows, decisions }: Record<string, object> = JSON.parse(text);
  return [elements, flows, decisions].flatMap((part) => Object.keys(part ?? {}));
}
