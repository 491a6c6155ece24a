// Files and threats: what happens without a picture.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** Figures for these sizes as a table. @param {readonly number[]} sizes */
export async function engineTable(sizes) {
  const { module } = await runnerImport(fileURLToPath(new URL("./engine.ts", import.meta.url)));
  const rows = sizes.map((size) => module.engineFigures(size));
  const lines = rows.map((figures) => [
    String(figures.elements),
    against(figures.load, figures.parse),
    against(figures.save, figures.stringify),
    `${figures.analyse.toFixed(0)} ms`,
    `${figures.again.toFixed(2)} ms, ${((figures.again / figures.analyse) * 100).toFixed(2)} %`,
  ]);
  const head = ["elements", "load (× JSON.parse)", "save (× JSON.stringify)", "all threats", "again after one edit"];
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function against(time, base) {
  return `${time.toFixed(1)} ms (${(time / base).toFixed(1)})`;
}
