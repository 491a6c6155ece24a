import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A generated model on disk, and a VPC of it that holds many elements. */
export interface GeneratedModel {
  readonly path: string;
  readonly vpc: { readonly name: string; readonly inside: number };
}

const BENCH = new URL("../../bench/models.mjs", import.meta.url);

/** Has the bench write its model of this many elements, in a process of its own. Always the same for the same number. */
export function generatedModel(elements: number): GeneratedModel {
  const program = `
    const { modelFile } = await import(${JSON.stringify(BENCH.href)});
    const { path, vpc } = await modelFile(${elements});
    console.log(JSON.stringify({ path, vpc }));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    encoding: "utf8",
  });
  return JSON.parse(said);
}
