import type { Page } from "@playwright/test";
import { openExample } from "../editor/files.ts";
import { threatCounts, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

async function openWorkshop(page: Page, item: string) {
  await page.getByRole("menuitem", { name: "Threats" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  const workshop = page.getByRole("dialog", { name: "Workshop" });
  await expect(workshop).toBeVisible();
  return workshop;
}

test("an attacker's reach leads to the threats that are theirs", async ({ page }) => {
  await openExample(page, "Kubernetes on private VPCs");
  const workshop = await openWorkshop(page, "Attackers…");
  const stranger = workshop.getByRole("listitem").filter({ hasText: "From outside, with nothing" }).first();
  const open = Number(/(\d+) open threats?/.exec((await stranger.textContent()) ?? "")?.[1]);
  expect(open).toBeGreaterThan(0);
  await stranger.getByRole("button", { name: "List their threats" }).click();
  await expect(workshop).toHaveCount(0);
  await expect(threatsPanel(page).getByRole("searchbox")).toHaveValue(/^status:open attacker:/);
  const counts = await threatCounts(page);
  expect(open).toBeLessThanOrEqual(counts.open + counts.possible);
});

test("an assumption that falls takes the fact it carries back to a question", async ({ page }) => {
  await openExample(page, "Kubernetes on private VPCs");
  const before = await threatCounts(page);
  const workshop = await openWorkshop(page, "Assumptions…");
  await workshop.getByRole("button", { name: "+ assumption" }).click();
  await workshop.getByLabel("What is taken for granted").fill("Machines get no rights in the cloud");
  await workshop.getByRole("button", { name: "+ fact or decision" }).click();
  const picker = page.getByRole("dialog", { name: "What rests on it" });
  await expect(picker.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await workshop.getByRole("button", { name: "Save" }).click();
  const card = workshop.getByRole("listitem", { name: "Machines get no rights in the cloud" });
  await card.getByRole("combobox").selectOption("no");
  await expect(card.getByText(/^no longer stands/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(() => threatCounts(page)).toEqual(before);
});

test("a review is signed off, and what opens afterwards is told beside it", async ({ page }) => {
  await openExample(page, "Kubernetes on private VPCs");
  await threatCounts(page);
  const workshop = await openWorkshop(page, "Reviews…");
  await workshop.getByRole("button", { name: "+ review" }).click();
  await workshop.getByLabel("Who").fill("Platform team");
  await workshop.getByLabel("As what").fill("owner");
  await workshop.getByLabel("What came out of it").fill("Fit to build");
  await workshop.getByRole("button", { name: "Save" }).click();
  await expect(workshop.getByText("Since then the same threats are open.")).toBeVisible();
  await workshop.getByRole("tab", { name: "STRIDE matrix" }).click();
  await workshop.getByRole("checkbox", { name: "Elevation of privilege on Pod" }).uncheck();
  await workshop.getByRole("tab", { name: "Reviews" }).click();
  await expect(workshop.getByText(/\d+ threats? no longer open/)).toBeVisible();
});
