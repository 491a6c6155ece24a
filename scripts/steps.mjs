// What `npm test` runs, in this order.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildNow } from "./built.mjs";
import { root } from "./files.mjs";
import { playwrightCount, vitestCount } from "./results.mjs";
import { run } from "./run.mjs";

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string} output what to show when something failed
 * @property {string} [summary] one line to show in any case
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<Outcome>} run
 * @property {boolean} quick whether `npm run check` runs it too
 * @property {string} [needs] title of the step without which this one cannot run
 */

const reports = join(root, "node_modules/.cache/bartizan/reports");

/**
 * The program `name` of an installed package, to be run by this Node whatever the shell is.
 * @param {string} name of the package
 * @param {string} [bin] of the program, where it differs
 * @param {string} [from] the folder that depends on the package
 */
function program(name, bin = name, from = root) {
  const folder = join(from, "node_modules", name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof manifest.bin === "string" ? manifest.bin : manifest.bin[bin]);
}

/**
 * A program that passes or fails as a whole, counted as one.
 * @param {() => Promise<{ code: number, output: string }>} start
 * @param {boolean} [tell] show its last line even when it passed
 */
const whole =
  (start, tell = false) =>
  async () => {
    const { code, output } = await start();
    const summary = tell ? { summary: output.trimEnd().split("\n").at(-1)?.trim() ?? "" } : {};
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output, ...summary };
  };

/** @param {string[]} args */
const node = (...args) => run(process.execPath, args, { cwd: root });

/**
 * A test runner whose report says how many tests passed.
 * @param {string} name of the report
 * @param {(file: string) => Promise<{ code: number, output: string }>} start
 * @param {(report: never) => { passed: number, failed: number }} count
 */
const counted = (name, start, count) => async () => {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await start(file);
  try {
    const { passed, failed } = count(/** @type {never} */ (JSON.parse(readFileSync(file, "utf8"))));
    const summary = `${passed} passed, ${failed} failed`;
    // The runner's own verdict counts too: it may fail for a reason that belongs to no test.
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output, summary };
  } catch {
    return { passed: 0, failed: 1, output: `${output}\nNo report was written.` };
  }
};

/** @type {Step[]} */
export const steps = [
  {
    title: "format, lint, import walls",
    quick: true,
    run: whole(() => node(program("@biomejs/biome", "biome"), "check", "--error-on-warnings", ".")),
  },
  { title: "types", quick: true, run: whole(() => node(program("typescript", "tsc"), "-b")) },
  { title: "generated files are current", quick: true, run: whole(() => node("scripts/gen.mjs", "--check"), true) },
  { title: "nothing unused", quick: true, run: whole(() => node(program("knip"), "--no-progress")) },
  {
    title: "unit tests",
    quick: false,
    run: counted(
      "unit",
      (file) => node(program("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`),
      vitestCount,
    ),
  },
  { title: "build", quick: false, run: whole(buildNow) },
  { title: "first load", quick: false, needs: "build", run: whole(() => node("scripts/size.mjs"), true) },
  {
    title: "journeys",
    quick: false,
    needs: "build",
    run: counted(
      "journeys",
      (file) =>
        run(process.execPath, [program("@playwright/test", "playwright", join(root, "e2e")), "test"], {
          cwd: join(root, "e2e"),
          env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: "0" },
        }),
      playwrightCount,
    ),
  },
];
