import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../scripts/browser.mjs";

// Any free port, so that two runs do not meet. Playwright reads this file again in every worker; the environment carries the choice.
process.env.BARTIZAN_E2E_PORT ??= String(await freePort());
const port = process.env.BARTIZAN_E2E_PORT;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

// The journeys run against what `npm start` serves, in the browser that scripts/browser.mjs finds.
export default defineConfig({
  testDir: "journeys",
  outputDir: "../node_modules/.cache/e2e/results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A machine with two busy cores takes its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // scripts/test.mjs counts from the JSON.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    actionTimeout: 15_000,
    launchOptions: launchOptions(),
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  webServer: {
    command: `node ../apps/cli/dist/bartizan.js serve --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGINT", timeout: 2000 },
  },
});
