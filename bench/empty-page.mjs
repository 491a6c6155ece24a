// What the machine gives a page that does nothing: the measure of all other figures.
import { measureFrames } from "./frames.mjs";
import { drag, wheel } from "./gestures.mjs";

const middle = { x: 700, y: 450 };

/** @param {import("playwright-core").Browser} browser */
export async function emptyPage(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent("<!doctype html><title>Empty</title>");
  const figures = {
    pan: await best(page, () => drag(page, middle, "middle", 240)),
    wheel: await best(page, () => wheel(page, middle)),
    "drag a leaf": await best(page, () => drag(page, middle, "left", 160)),
    "drag a VPC": await best(page, () => drag(page, middle, "left", 160)),
  };
  await page.close();
  return figures;
}

/** The better of two, because what else the machine does only adds, and an empty page has to be the hardest measure. */
async function best(page, gesture) {
  const one = await measureFrames(page, gesture);
  const other = await measureFrames(page, gesture);
  return one.p95 <= other.p95 ? one : other;
}
