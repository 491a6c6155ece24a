// Which files are the repository's own, and whether something made from them is still current.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository, without a slash at the end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

const notOurs = new Set(["node_modules", "dist", ".git", ".cache", "test-results", "playwright-report"]);

/**
 * Every file below `folders` that is not installed, built or git's, as sorted paths with slashes, relative to `base`.
 * A folder that does not exist has no files; a path to a file stands for itself.
 * @param {string} base
 * @param {string[]} folders relative to `base`
 * @returns {string[]}
 */
export function filesUnder(base, folders) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} path */
  const walk = (path) => {
    if (statSync(path).isFile()) {
      found.push(relative(base, path).split(sep).join("/"));
      return;
    }
    for (const name of readdirSync(path)) if (!notOurs.has(name)) walk(join(path, name));
  };
  for (const folder of folders) {
    const path = join(base, folder);
    if (existsSync(path)) walk(path);
  }
  return found.sort();
}

/**
 * A hash over names and contents of `paths`, and over `also` (whatever else the result depends on).
 * @param {string} base
 * @param {string[]} paths relative to `base`
 * @param {string[]} also
 */
export function digest(base, paths, also = []) {
  const hash = createHash("sha256");
  for (const word of also) hash.update(`${word}\0`);
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(base, path)))
      .update("\0");
  return hash.digest("hex");
}

/** A note of what something was last made from. @param {string} file where the note is kept */
export function stamp(file) {
  return {
    /** @param {string} wanted @returns {boolean} */
    says: (wanted) => existsSync(file) && readFileSync(file, "utf8") === wanted,
    /** @param {string} made */
    write: (made) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, made);
    },
  };
}
