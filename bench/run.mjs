// `npm run bench [-- --sizes 100,1000,5000]`: frames while drawing, beside an empty page and plain React Flow in the same run.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { launchOptions } from "../scripts/browser.mjs";
import { buildIfNeeded } from "../scripts/built.mjs";
import { editorPage } from "./editor-page.mjs";
import { emptyPage } from "./empty-page.mjs";
import { measureEngine } from "./engine-page.mjs";
import { measureModel } from "./model.mjs";
import { modelFile } from "./models.mjs";
import { plainPage } from "./plain-page.mjs";
import { serveEditor } from "./serve-editor.mjs";
import { table } from "./table.mjs";
import { measureText } from "./text.mjs";

const option = process.argv.indexOf("--sizes");
const sizes = option < 0 ? [100, 1000, 5000] : process.argv[option + 1].split(",").map(Number);

const failure = await buildIfNeeded(console.log);
if (failure) {
  console.error(failure);
  process.exit(1);
}
const plainConfig = {
  configFile: fileURLToPath(new URL("./plain/vite.config.ts", import.meta.url)),
  logLevel: "error",
};
await build(plainConfig);
const plain = await preview({ ...plainConfig, preview: { port: 0, host: "127.0.0.1" } });
const editor = await serveEditor();
const browser = await chromium.launch(launchOptions());

try {
  const empty = await emptyPage(browser);
  const rows = [];
  for (const elements of sizes) {
    const model = await modelFile(elements);
    rows.push({ page: "Bartizan", elements, gestures: await editorPage(browser, editor.url, model) });
    rows.push({
      page: "plain React Flow",
      elements,
      gestures: await plainPage(browser, plain.resolvedUrls.local[0], model),
    });
    console.log(table(rows.slice(-2), empty));
  }
  const text = table(rows, empty);
  console.log(`\n${text}`);
  writeFileSync(new URL("./results.md", import.meta.url), `${page(text)}\n`);
  console.log(`\n${await measureEngine()}\n\n${await measureModel()}\n\n${await measureText()}`);
} finally {
  await browser.close();
  await plain.close();
  await editor.close();
}

function page(frames) {
  return `# What the bench measured

## Frames while drawing

Written by \`npm run bench\`. Each cell: median / 95th percentile of the time between two frames as multiples of an empty page's in the
same run · milliseconds of main-thread work per frame. One display frame is 1.0. Software rendering, ${new Date().toISOString().slice(0, 10)}.

${frames}`;
}
