import { defineConfig } from "vitest/config";

// Laws run thousands of cases; a busy machine takes its time over them, and no test is about time.
const testTimeout = 60_000;
const web = { extends: "./apps/web/vite.config.ts", root: "apps/web" };

// One project a place where code runs: packages, command line and scripts in Node, the web app in an imitated DOM.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          testTimeout,
          include: ["{packages,apps/cli,examples,scripts,bench}/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
        },
      },
      { ...web, test: { name: "web", environment: "happy-dom", testTimeout, include: ["src/**/*.test.ts"] } },
      {
        ...web,
        test: {
          name: "components",
          environment: "happy-dom",
          testTimeout,
          include: ["src/**/*.test.tsx"],
          setupFiles: [new URL("apps/web/vitest.setup.ts", import.meta.url).pathname],
        },
      },
    ],
  },
});
