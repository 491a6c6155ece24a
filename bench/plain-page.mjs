// React Flow as its guide has it, with the same graph.
import { measureFrames } from "./frames.mjs";
import { drag, wheel } from "./gestures.mjs";

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {{ path: string, leaf: { id: string }, vpc: { id: string } }} model
 */
export async function plainPage(browser, url, model) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}#${model.vpc.id}`);
  await page.setInputFiles("input", model.path);
  await page.waitForSelector(`[data-id="${model.leaf.id}"]`, { state: "attached", timeout: 120_000 });
  const middle = { x: 700, y: 450 };
  const pan = await measureFrames(page, () => drag(page, middle, "middle", 240));
  const zoom = await measureFrames(page, () => wheel(page, middle));
  const leaf = await at(page, model.leaf.id);
  const dragLeaf = await measureFrames(page, () => drag(page, leaf, "left", 160));
  const vpc = await at(page, model.vpc.id);
  const dragVpc = await measureFrames(page, () => drag(page, vpc, "left", 160));
  await page.close();
  return { pan, wheel: zoom, "drag a leaf": dragLeaf, "drag a VPC": dragVpc };
}

/** Just inside the top left corner, where nothing else lies. */
async function at(page, id) {
  const box = await page.locator(`[data-id="${id}"]`).boundingBox();
  return { x: box.x + Math.min(6, box.width / 2), y: box.y + Math.min(6, box.height / 2) };
}
