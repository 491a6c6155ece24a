import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Download, expect, type Page } from "@playwright/test";

/** Opens a file by the file field of a browser without a native picker. */
export async function openFile(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Control+o");
  await (await choosing).setFiles(path);
}

/** Opens a file whose contents are given. */
export async function openText(page: Page, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Control+o");
  await (await choosing).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** Opens one of the models the editor comes with, in the name of what it shows. */
export async function openExample(page: Page, title: string): Promise<void> {
  await page.getByRole("complementary", { name: "How to begin" }).getByRole("button", { name: title }).click();
  await expect(page.getByRole("complementary", { name: "How to begin" })).toHaveCount(0);
}

/** Saves as a download and returns the text. */
export async function saveDownload(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const text = await textOf(await downloading);
  await expect(page.getByText(/^saved to /)).toBeVisible();
  return text;
}

export async function textOf(download: Download): Promise<string> {
  return (await bytesOf(download)).toString("utf8");
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Where a model lies that only journeys use. */
export function fixtureFile(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** Where a model lies that the editor comes with. */
export function exampleFile(name: string): string {
  return fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
}
