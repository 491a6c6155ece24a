import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { element, said } from "../editor/drawing.ts";
import { fixtureFile, openText, saveDownload } from "../editor/files.ts";
import { expect, test } from "../journey.ts";

test("a file that a merge left undecided says so, and each thing is decided in words", async ({ page }) => {
  await openText(page, "shop.tm.json", await undecided());
  await said(page, "Opened shop.tm.json");
  await expect(page.getByText("2 things were changed in both versions.", { exact: false })).toBeVisible();
  expect(await saveDownload(page)).toContain('"conflicts"');
  await said(page, /still to be decided$/);

  await decide(page);
  const list = page.getByRole("dialog").getByRole("list", { name: "Changed in both versions" });
  const basket = list.getByRole("listitem").filter({ hasText: "Basket store" });
  await expect(basket).toContainText(/Before.*cart.*Ours.*in the model now.*Theirs.*Basket store/);
  await basket.getByRole("link", { name: "basket" }).click();
  await expect(element(page, "basket")).toHaveAttribute("aria-pressed", "true");

  await decide(page);
  await basket.getByRole("button", { name: /^Take theirs/ }).click();
  await expect(element(page, "Basket store")).toHaveCount(1);
  await list
    .getByRole("listitem")
    .getByRole("button", { name: /^Keep ours/ })
    .click();
  await expect(page.getByRole("dialog", { name: "Everything is decided" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Decide…" })).toHaveCount(0);

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.getByText("2 things were changed in both versions.", { exact: false })).toBeVisible();
  await expect(element(page, "basket")).toHaveCount(1);
});

async function decide(page: Page): Promise<void> {
  await page.getByRole("status").getByRole("button", { name: "Decide…" }).click();
}

/** The shop as `bartizan merge` leaves it where two branches changed one name and one fact: ours in place, the rest beside it. */
async function undecided(): Promise<string> {
  const shop = JSON.parse(await readFile(fixtureFile("shop.tm.json"), "utf8"));
  const [pod, front] = ["basket-r6s7", "storefront-p4q5"];
  shop.conflicts = {
    [`elements/${pod}/name`]: {
      part: "elements",
      id: pod,
      path: ["name"],
      base: "cart",
      ours: "basket",
      theirs: "Basket store",
    },
    [`elements/${front}/facts/imageFrom`]: {
      part: "elements",
      id: front,
      path: ["facts", "imageFrom"],
      base: "ownRegistry",
      ours: "public",
      theirs: "vendor",
    },
  };
  return JSON.stringify(shop);
}
