// What the browser fetches of the JavaScript before anything is asked for.

/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Manifest Vite's, by source */

/** The names of files that `code` imports statically, as "./name.js" beside it. @param {string} code */
const staticImports = (code) =>
  [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => name ?? "");

/**
 * The files of the first load, by part: `page` is the entry, what it imports statically and what the page names itself;
 * `workers` are the workers that those files start, with their static imports. Vite's manifest does not know workers: a
 * script that it does not list and that first-load code names is one.
 * @param {Manifest} manifest
 * @param {string} html the built page
 * @param {Map<string, string>} scripts every built script by its path, such as "assets/index.js"
 * @returns {{ page: string[], workers: string[] }}
 */
export function firstLoad(manifest, html, scripts) {
  /** @type {Set<string>} */
  const page = new Set();
  /** @param {string} key */
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || page.has(chunk.file)) return;
    page.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  for (const [, file] of html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)) if (file) page.add(file);

  const listed = new Set(Object.values(manifest).map(({ file }) => file));
  const pageCode = [...page].map((file) => scripts.get(file) ?? "").join("\n");
  /** @type {Set<string>} */
  const workers = new Set();
  /** @param {string} file */
  const start = (file) => {
    if (workers.has(file) || page.has(file)) return;
    workers.add(file);
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    for (const name of staticImports(scripts.get(file) ?? "")) start(`${folder}${name}`);
  };
  for (const file of scripts.keys())
    if (!listed.has(file) && pageCode.includes(file.slice(file.lastIndexOf("/") + 1))) start(file);
  return { page: [...page], workers: [...workers] };
}
