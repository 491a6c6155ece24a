// How many tests a step ran, read from what the runners write as JSON.

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed whatever did not pass: a skipped test proves nothing, so it counts here
 */

/**
 * Vitest's JSON report. A file that cannot be loaded has no tests in it, yet it failed.
 * @param {{ numPassedTests: number, numTotalTests: number, success: boolean, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Count}
 */
export function vitestCount(report) {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return settle(report.numPassedTests, report.numTotalTests - report.numPassedTests + unloaded.length, report.success);
}

/**
 * Playwright's JSON report. A flaky test failed once.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function playwrightCount({ stats, errors }) {
  return settle(stats.expected, stats.unexpected + stats.flaky + stats.skipped + errors.length, errors.length === 0);
}

/**
 * A run without a single test is a failure, and so is one that says it failed without naming a test.
 * @param {number} passed
 * @param {number} failed
 * @param {boolean} success
 * @returns {Count}
 */
function settle(passed, failed, success) {
  const silent = failed === 0 && (!success || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
