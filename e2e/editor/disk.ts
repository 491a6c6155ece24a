import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { said } from "./drawing.ts";
import { exampleFile } from "./files.ts";

/** The file that the stand-in for the native picker hands out. */
export const fileOfPicker = "model.tm.json";

/** Puts an example where the picker finds it, opens it and returns its text. */
export async function openInPlace(page: Page, example: string): Promise<string> {
  const text = await readFile(exampleFile(example), "utf8");
  await writeOnDisk(page, text);
  await page.keyboard.press("Control+o");
  await said(page, `Opened ${fileOfPicker}`);
  return text;
}

/** Writes the file as something else than the editor would. */
export async function writeOnDisk(page: Page, text: string): Promise<void> {
  await page.evaluate(
    async ([name, content]) => {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle(name, { create: true });
      const writable = await file.createWritable();
      await writable.write(content);
      await writable.close();
    },
    [fileOfPicker, text] as const,
  );
}

export function onDisk(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, fileOfPicker);
}
