// `npm run pictures`: takes the pictures of README.md and docs/guide anew, by mouse and keys, from the editor as it is now.
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { buildIfNeeded } from "./built.mjs";
import { root } from "./files.mjs";
import { install } from "./install.mjs";
import { run } from "./run.mjs";

const failure =
  (await install(console.log)) ?? (await buildIfNeeded(console.log)) ?? (await ensureBrowser(console.log));
if (failure) {
  console.error(failure);
  process.exitCode = 1;
} else {
  const e2e = join(root, "e2e");
  const playwright = join(e2e, "node_modules/@playwright/test/cli.js");
  const { code } = await run(process.execPath, [playwright, "test", "--config", "pictures"], { cwd: e2e, show: true });
  process.exitCode = code;
}
