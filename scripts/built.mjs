// Whether apps/cli/dist was made from the sources as they are, and making it when not.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { digest, filesUnder, root, stamp } from "./files.mjs";
import { run } from "./run.mjs";

const built = stamp(join(root, "node_modules/.cache/bartizan/built"));

/** Tests and their fixtures do not go into the build. @param {string} path */
const isSource = (path) => !/\.test\.tsx?$|(^|\/)(testing|gen)\//.test(path);

const wanted = () =>
  digest(
    root,
    filesUnder(root, [
      "packages",
      "apps",
      "examples",
      "LICENSE",
      "NOTICE",
      "THIRD-PARTY-NOTICES",
      "pnpm-lock.yaml",
      "scripts/build.mjs",
    ]).filter(isSource),
  );

/**
 * Builds in a process of its own and notes what from. Returns what the builder wrote and its exit code.
 */
export async function buildNow() {
  const now = wanted();
  const result = await run(process.execPath, [join(root, "scripts/build.mjs")], { cwd: root });
  if (result.code === 0) built.write(now);
  return result;
}

/**
 * Builds when a source has changed since the last time. Returns undefined, or what went wrong.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function buildIfNeeded(say) {
  if (built.says(wanted()) && existsSync(join(root, "apps/cli/dist/bartizan.js"))) return undefined;
  say("Building the editor (only when its sources have changed; takes some seconds)");
  const { code, output } = await buildNow();
  return code === 0 ? undefined : `${output.trim()}\nThe build failed; the lines above say where.`;
}
