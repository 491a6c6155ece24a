// Frames and main-thread time while something is done to a page.

/** Starts noting the time of every frame in the page. @param {import("playwright-core").Page} page */
async function startNoting(page) {
  await page.evaluate(() => {
    const times = [];
    globalThis.benchFrames = times;
    const note = (time) => {
      if (globalThis.benchFrames !== times) return;
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** Stops noting and gives the milliseconds between frames. @param {import("playwright-core").Page} page @returns {Promise<number[]>} */
async function stopNoting(page) {
  const times = await page.evaluate(() => {
    const noted = globalThis.benchFrames;
    globalThis.benchFrames = undefined;
    return noted;
  });
  return times.slice(1).map((time, index) => time - times[index]);
}

/** A page at rest gives this many frames in a row within a display frame and a half. */
const CALM = { frames: 40, ms: 25 };

/** Waits until the page has finished what opening a model set going; gives up after 20 seconds. @param {import("playwright-core").Page} page */
async function calm(page) {
  await page.evaluate(
    ({ frames, ms }) =>
      new Promise((resolve) => {
        const end = performance.now() + 20_000;
        let row = 0;
        let last = performance.now();
        const look = (now) => {
          row = now - last < ms ? row + 1 : 0;
          last = now;
          if (row >= frames || now > end) resolve(undefined);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    CALM,
  );
}

/**
 * Runs a gesture and returns p50 and p95 of the time between frames and the main thread's work per frame, in milliseconds.
 * @param {import("playwright-core").Page} page
 * @param {() => Promise<void>} gesture
 */
export async function measureFrames(page, gesture) {
  await calm(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  await startNoting(page);
  const before = await busy();
  await gesture();
  const spent = (await busy()) - before;
  const deltas = await stopNoting(page);
  await session.detach();
  const sorted = deltas.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), work: (spent * 1000) / Math.max(1, deltas.length), frames: deltas.length };
}
