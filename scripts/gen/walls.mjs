import { root } from "../files.mjs";
import { wallsConfig } from "../walls.mjs";

/** biome.walls.json, from the table of walls. */
export async function generate() {
  return [{ path: "biome.walls.json", content: wallsConfig(root) }];
}
