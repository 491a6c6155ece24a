import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page } from "@playwright/test";
import { type Box, canvas } from "../editor/drawing.ts";
import { indexed } from "./indexed.ts";

/** The folder of the pictures in the guide, with a slash at the end. */
const FOLDER = fileURLToPath(new URL("../../docs/guide/pictures/", import.meta.url));

/** Bytes: a page of the guide stays quick to read over a slow line. */
const LIMIT = 150_000;

/** What a picture shows: the whole window, or what these cover together. */
export type Shown = "window" | readonly Locator[];

/** Takes a picture for the guide, once everything in it has come to rest. */
export async function picture(page: Page, name: string, shown: Shown = "window"): Promise<void> {
  const clip = shown === "window" ? undefined : around(await Promise.all(shown.map(boxOf)));
  const bytes = indexed(await page.screenshot({ animations: "disabled", ...(clip ? { clip } : {}) }));
  expect(bytes.byteLength).toBeLessThan(LIMIT);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}${name}.png`, bytes);
}

/** The panel on the right. */
export function rightPanel(page: Page): Locator {
  return page.getByRole("complementary", { name: "Inspector and threats" });
}

/** The lower half of the panel on the right. */
export function threats(page: Page): Locator {
  return page.getByRole("region", { name: "Threats", exact: true });
}

/** Waits until the drawing and what is said about it stay as they are: the threats follow an edit a moment later. */
export async function settled(page: Page): Promise<void> {
  const seen = async () => {
    const picture = await canvas(page).screenshot();
    return (await rightPanel(page).ariaSnapshot()) + picture.toString("base64");
  };
  let before = "";
  const same = async () => {
    const last = before;
    before = await seen();
    return before === last;
  };
  await expect.poll(same, { intervals: [100] }).toBe(true);
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing to show");
  return box;
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
