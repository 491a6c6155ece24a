// Nested models of a given size, as files.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const folder = fileURLToPath(new URL("../node_modules/.cache/bench/models/", import.meta.url));

/**
 * Writes a generated model with this many elements and returns where it is, and which leaf and which VPC the bench drags.
 * @param {number} elements
 */
export async function modelFile(elements) {
  const { module } = await runnerImport(fileURLToPath(new URL("./generated.ts", import.meta.url)));
  const model = module.benchModel(elements);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${elements}.tm.json`);
  writeFileSync(path, model.text);
  return { path, ...model };
}
