import { expect, type Page } from "@playwright/test";

/** Waits until an edit would be seen to be kept: the last draft is more than a moment old. */
export async function draftIsOld(page: Page): Promise<void> {
  await expect(page.getByText(/^Draft kept in this browser \d+ s ago$/)).toBeVisible();
}

/** Waits until what was drawn since `draftIsOld` is kept in the browser. */
export async function draftIsNew(page: Page): Promise<void> {
  await expect(page.getByText("Draft kept in this browser just now")).toBeVisible();
}
