// The four gestures, by real input events at the pace of a display.

const STEPS = 90;
/** Milliseconds between two input events: 60 a second. */
const PACE = 1000 / 60;

/**
 * Does something at an even pace.
 * @param {(step: number) => Promise<void>} act
 */
async function paced(act) {
  const start = performance.now();
  for (let step = 0; step < STEPS; step += 1) {
    const wait = start + step * PACE - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await act(step);
  }
}

/** Out and back along a loop, so that the end is the beginning. @param {number} step @param {number} size */
function loop(step, size) {
  const turn = (2 * Math.PI * step) / (STEPS - 1);
  return { x: size * Math.sin(turn), y: size * (1 - Math.cos(turn)) * 0.6 };
}

/** @param {import("playwright-core").Page} page @param {{ x: number, y: number }} at @param {"left" | "middle"} button @param {number} size */
export async function drag(page, at, button, size) {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down({ button });
  await paced((step) => {
    const by = loop(step, size);
    return page.mouse.move(at.x + by.x, at.y + by.y);
  });
  await page.mouse.up({ button });
}

/** Zooms in and out at the pointer. @param {import("playwright-core").Page} page @param {{ x: number, y: number }} at */
export async function wheel(page, at) {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down("Control");
  await paced((step) => page.mouse.wheel(0, step < STEPS / 2 ? 12 : -12));
  await page.keyboard.up("Control");
}
