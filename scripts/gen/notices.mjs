import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../files.mjs";

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX
 * @property {string} text of the licence files
 */

// Development packages of which a part goes into the product: outlines of fonts and icons.
const copied = /^(@expo-google-fonts\/|@fontsource\/|lucide-react$)/;

/** @param {string} folder @returns {{ name: string, version: string, license?: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} */
const manifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/**
 * The installed folder of package `name` as `from` sees it, or undefined when it is not installed (an optional peer).
 * @param {string} from
 * @param {string} name
 */
function folderOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, "node_modules", name);
    if (existsSync(join(path, "package.json"))) return realpathSync(path);
    if (folder === dirname(folder)) return undefined;
  }
}

/** @param {string} folder */
function licenceText(folder) {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|ofl)/i.test(name));
  if (files.length === 0) return "The package names its licence above and carries no text of it.";
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
}

/** Everything that is bundled into apps/cli/dist: what the packages and apps depend on, all the way down. */
function shippedParts() {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  /** @param {string} folder @param {string[]} names */
  const visit = (folder, names) => {
    for (const name of names) {
      const found = folderOf(name, folder);
      if (!found) continue;
      const { version, license = "see text", dependencies = {} } = manifest(found);
      const key = `${name}@${version}`;
      if (parts.has(key)) continue;
      if (!name.startsWith("@bartizan/")) parts.set(key, { name, version, licence: license, text: licenceText(found) });
      visit(
        found,
        Object.keys(dependencies).filter((next) => !next.startsWith("@types/")),
      );
    }
  };
  for (const group of ["packages", "apps"]) {
    for (const name of readdirSync(join(root, group))) {
      const folder = join(root, group, name);
      if (!existsSync(join(folder, "package.json"))) continue;
      const { dependencies = {}, devDependencies = {} } = manifest(folder);
      const names = Object.keys(dependencies).filter((next) => !next.startsWith("@bartizan/"));
      visit(folder, [...names, ...Object.keys(devDependencies).filter((next) => copied.test(next))]);
    }
  }
  return [...parts.values()].sort((a, b) => (a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1));
}

/** THIRD-PARTY-NOTICES: a table of what is shipped, then each licence text once with the parts it covers. */
export async function generate() {
  const parts = shippedParts();
  /** @type {Map<string, Part[]>} */
  const byText = new Map();
  for (const part of parts) byText.set(part.text, [...(byText.get(part.text) ?? []), part]);
  const table = parts.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const rule = "-".repeat(80);
  const texts = [...byText].map(
    ([text, covered]) => `${rule}\n${covered.map(({ name, version }) => `${name} ${version}`).join("\n")}\n\n${text}\n`,
  );
  const content = `Bartizan contains software, fonts and icons of others, under these licences.\n\n${table.join("\n")}\n\n${texts.join("\n")}`;
  return [{ path: "THIRD-PARTY-NOTICES", content }];
}
