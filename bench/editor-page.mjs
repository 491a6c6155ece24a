// The built editor with a model opened the way a person opens it.
import { measureFrames } from "./frames.mjs";
import { drag, wheel } from "./gestures.mjs";

const SIZE = { width: 1440, height: 900 };

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {{ path: string, leaf: { name: string }, vpc: { name: string } }} model
 */
export async function editorPage(browser, url, model) {
  // A browser without a native picker: the file is chosen through a file field.
  const context = await browser.newContext({ viewport: SIZE });
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, "showOpenFilePicker", { value: undefined });
  });
  const page = await context.newPage();
  await page.goto(url);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Open a file/ }).click();
  await (await chooser).setFiles(model.path);
  // The engine works beside the page; its answer would come in the middle of a gesture.
  await page
    .getByText(/[1-9]\d* possible/)
    .first()
    .waitFor({ timeout: 120_000 });
  const leaf = await show(page, model.leaf.name);
  const pan = await measureFrames(page, () => drag(page, middleOf(leaf), "middle", 240));
  const zoom = await measureFrames(page, () => wheel(page, middleOf(leaf)));
  const pod = await show(page, model.leaf.name);
  const dragLeaf = await measureFrames(page, () => drag(page, middleOf(pod), "left", 160));
  await page.keyboard.press("Control+z");
  const zone = await show(page, model.vpc.name);
  let hosts = 0;
  const dragVpc = await measureFrames(page, async () => {
    await drag(page, { x: zone.x + 24, y: zone.y + 2 }, "left", 160);
    hosts = await page.locator(".react-flow__node").count();
  });
  await context.close();
  return { pan, wheel: zoom, "drag a leaf": dragLeaf, "drag a VPC": dragVpc, hosts };
}

/** Finds an element by its name, as a person does, and returns where it is on the page. */
async function show(page, name) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do" }).fill(name);
  await page.getByRole("option").filter({ hasText: name }).first().click();
  const host = page.getByRole("button", { name: new RegExp(`^${name}, `) });
  await host.waitFor({ state: "attached" });
  const box = await host.boundingBox();
  return box;
}

function middleOf({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
}
