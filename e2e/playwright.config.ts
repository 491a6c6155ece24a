import { defineConfig } from "@playwright/test";
import { launchOptions } from "../scripts/browser.mjs";

const port = 4199;

// The journeys run against what `npm start` serves, in the browser that scripts/browser.mjs finds.
export default defineConfig({
  testDir: "journeys",
  outputDir: "../node_modules/.cache/e2e/results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    launchOptions: launchOptions(),
    trace: "retain-on-failure",
  },
  webServer: {
    command: `node ../apps/cli/dist/bartizan.js serve --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGINT", timeout: 2000 },
  },
});
