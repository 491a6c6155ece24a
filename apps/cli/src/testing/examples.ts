import { readFileSync } from "node:fs";

/** The text of a model in examples/. */
export const example = (name: "vpc-kubernetes" | "pod-launch"): string =>
  readFileSync(new URL(`../../../../examples/${name}.tm.json`, import.meta.url), "utf8");
