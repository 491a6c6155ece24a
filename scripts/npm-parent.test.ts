import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const module = new URL("./npm-parent.mjs", import.meta.url).href;

test("what npm started ends when the shell between them is killed", async () => {
  const child = `import { endWithNpm } from "${module}"; endWithNpm(); console.log("up"); setInterval(() => {}, 1000);`;
  const shell = spawn(
    process.execPath,
    [
      "-e",
      "require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', process.argv[1]], { stdio: 'inherit' })",
      child,
    ],
    { env: { ...process.env, npm_lifecycle_event: "start" }, stdio: ["ignore", "pipe", "inherit"] },
  );
  shell.stdout.once("data", () => shell.kill("SIGKILL"));
  // The pipe closes only when the grandchild, which holds it too, is gone.
  expect(await text(shell.stdout)).toBe("up\n");
}, 10_000);
