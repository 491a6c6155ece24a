import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import journeys from "../playwright.config.ts";

const cwd = fileURLToPath(new URL("..", import.meta.url));

// `npm run pictures`: the pictures of README.md and docs/guide, taken in the way of a journey from the same built editor.
export default defineConfig({
  ...journeys,
  testDir: ".",
  testMatch: "*.pictures.ts",
  outputDir: "../../node_modules/.cache/e2e/pictures",
  // Each begins where the one before ended.
  workers: 1,
  reporter: [["list"]],
  webServer: [journeys.webServer].flat().flatMap((server) => (server ? [{ ...server, cwd }] : [])),
});
