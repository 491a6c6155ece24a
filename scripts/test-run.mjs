// What `npm test` does once Node is known to be new enough.
import { ensureBrowser } from "./browser.mjs";
import { install } from "./install.mjs";
import { endWithNpm } from "./npm-parent.mjs";

/** @param {number} since from performance.now() */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs the steps one after the other; one that fails does not keep the others from running. Returns whether all passed.
 * @param {boolean} quick
 */
export async function runSteps(quick) {
  endWithNpm();
  const begun = performance.now();
  console.log("== set-up");
  const failure = (await install(console.log)) ?? (quick ? undefined : await ensureBrowser(console.log));
  if (failure) {
    console.log(`${failure}\ntests: 0 passed, 1 failed`);
    return false;
  }
  console.log(`   done, ${seconds(begun)}`);

  // Reads what is installed, so only now.
  const { steps } = await import("./steps.mjs");
  const sum = { passed: 0, failed: 0 };
  /** @type {Set<string>} */
  const broken = new Set();
  for (const step of steps.filter((each) => each.quick || !quick)) {
    console.log(`== ${step.title}`);
    const from = performance.now();
    const outcome =
      step.needs && broken.has(step.needs)
        ? { passed: 0, failed: 1, output: `Not run: "${step.needs}" failed.` }
        : await step.run().catch((error) => ({ passed: 0, failed: 1, output: String(error.stack) }));
    sum.passed += outcome.passed;
    sum.failed += outcome.failed;
    if (outcome.failed > 0) {
      broken.add(step.title);
      console.log(outcome.output.trimEnd());
    }
    const words = [outcome.failed > 0 ? "FAILED" : "ok", outcome.summary, seconds(from)];
    console.log(`   ${words.filter(Boolean).join(", ")}`);
  }
  console.log(`all steps took ${seconds(begun)}`);
  console.log(`tests: ${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 && sum.passed > 0;
}
