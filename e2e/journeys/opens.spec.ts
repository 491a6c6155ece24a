import { expect, test } from "@playwright/test";

test("the editor opens without a complaint", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto("./");
  await expect(page).toHaveTitle(/Bartizan/);
  expect(complaints).toEqual([]);
});
