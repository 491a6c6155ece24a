// What the machine gives a page that does nothing: the measure of all other figures.
import { measureFrames } from "./frames.mjs";
import { drag, wheel } from "./gestures.mjs";

const middle = { x: 700, y: 450 };

/** @param {import("playwright-core").Browser} browser */
export async function emptyPage(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent("<!doctype html><title>Empty</title>");
  const figures = {
    pan: await measureFrames(page, () => drag(page, middle, "middle", 240)),
    wheel: await measureFrames(page, () => wheel(page, middle)),
    "drag a leaf": await measureFrames(page, () => drag(page, middle, "left", 160)),
    "drag a VPC": await measureFrames(page, () => drag(page, middle, "left", 160)),
  };
  await page.close();
  return figures;
}
