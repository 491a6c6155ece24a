import { expect, test } from "vitest";
import { run } from "./run.mjs";

test("a program's exit code and both its streams come back", async () => {
  const script = "console.log('out'); console.error('err'); process.exit(3)";
  const { code, output } = await run(process.execPath, ["-e", script]);
  expect(code).toBe(3);
  expect(output).toContain("out\n");
  expect(output).toContain("err\n");
});

test("a program that does not exist is a 127, not an exception", async () => {
  expect((await run("no-such-program-anywhere", [])).code).toBe(127);
});

test("a program that takes longer than its limit is ended with 124", async () => {
  const begun = performance.now();
  const { code } = await run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { limit: 200 });
  expect(code).toBe(124);
  expect(performance.now() - begun).toBeLessThan(5000);
});
