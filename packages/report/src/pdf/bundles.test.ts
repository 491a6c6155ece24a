import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build, type InlineConfig } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fontsFor } from "../testing/fonts.ts";

const folder = mkdtempSync(join(tmpdir(), "bartizan-bundles-"));
const entry = fileURLToPath(new URL("../testing/sample.ts", import.meta.url));
const fonts = fontsFor("שלום");

/** As a browser sees it, minified. */
const browser: InlineConfig = {
  build: { outDir: join(folder, "browser"), lib: { entry, formats: ["es"], fileName: "sample" }, minify: true },
};
/** As the command line is bundled. */
const node: InlineConfig = {
  ssr: { noExternal: true, resolve: { conditions: ["browser", "module", "import", "default"] } },
  build: { outDir: join(folder, "node"), ssr: entry, minify: false },
};

async function bundle(name: "browser" | "node", config: InlineConfig): Promise<string> {
  await build({ configFile: false, logLevel: "error", ...config });
  const [file] = readdirSync(join(folder, name)).filter((path) => /\.m?js$/.test(path));
  if (!file) throw new Error(`nothing was written for ${name}`);
  return join(folder, name, file);
}

/** Runs a bundle in a thread and gives back the hash of its PDF. `bare`: without what only Node has. */
function hashIn(file: string, bare: boolean): Promise<string> {
  const strip = bare
    ? "for (const name of ['Buffer', 'process', 'require', 'global', 'setImmediate']) delete globalThis[name];"
    : "";
  const source = `
    import { parentPort, workerData } from "node:worker_threads";
    const { sample } = await import(workerData.url);
    ${strip}
    parentPort.postMessage(await sample(workerData.fonts));
  `;
  const script = join(folder, `${bare ? "bare" : "whole"}.mjs`);
  writeFileSync(script, source);
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: { url: pathToFileURL(file).href, fonts } });
    worker.on("error", reject);
    worker.on("message", (bytes: Uint8Array) => {
      resolve(createHash("sha256").update(bytes).digest("hex"));
      void worker.terminate();
    });
  });
}

describe("the PDF writer in bundles", { timeout: 60_000 }, () => {
  let files: { browser: string; node: string };
  beforeAll(async () => {
    files = { browser: await bundle("browser", browser), node: await bundle("node", node) };
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("needs nothing of Node in the browser's bundle", async () => {
    const source = readFileSync(files.browser, "utf8");
    expect(source).not.toMatch(/from\s*["']node:/);
    expect(source).not.toMatch(/\brequire\(["']/);
    expect(source).not.toContain("new Function");
    await expect(hashIn(files.browser, true)).resolves.toMatch(/^[0-9a-f]{64}$/);
  });

  it("writes the same bytes from the browser's bundle and from the command line's", async () => {
    expect(await hashIn(files.browser, true)).toBe(await hashIn(files.node, false));
  });
});
