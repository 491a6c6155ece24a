// Inter for the screen: WOFF2, one file a weight and script, so that a page with Latin names loads no more than Latin.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../files.mjs";

/** @type {(font: Buffer, characters: string, options: { targetFormat: "woff2" }) => Promise<Uint8Array>} */
const subsetFont = createRequire(join(root, "packages/report/package.json"))("subset-font");

/** Folders in which nothing lies but what is written here. */
export const owns = ["apps/web/src/inter"];

const WEIGHTS = [400, 500, 600];

/** @type {Record<string, (readonly [from: number, to: number])[]>} */
const SCRIPTS = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2010, 0x205e],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x2248, 0x2265],
    [0x25cf, 0x25cf],
  ],
  "latin-extended": [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x24f],
    [0x1e00, 0x1eff],
  ],
  "greek-cyrillic": [
    [0x370, 0x3ff],
    [0x400, 0x52f],
  ],
};

/** The fonts, and the style sheet that names them. */
export async function generate() {
  const files = [];
  const faces = ["/* Made by scripts/gen/screenFonts.mjs. */"];
  for (const [script, ranges] of Object.entries(SCRIPTS)) {
    const characters = ranges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
    );
    const range = ranges.map(([from, to]) => `U+${hex(from)}${from === to ? "" : `-${hex(to)}`}`).join(", ");
    for (const weight of WEIGHTS) {
      const source = readFileSync(join(root, `packages/report/fonts/inter-${weight}.ttf`));
      const content = await subsetFont(source, characters.join(""), { targetFormat: "woff2" });
      const name = `inter-${weight}-${script}.woff2`;
      files.push({ path: `apps/web/src/inter/${name}`, content });
      faces.push(
        "@font-face {",
        '  font-family: "Inter";',
        `  font-weight: ${weight};`,
        "  font-display: swap;",
        `  src: url("./${name}") format("woff2");`,
        fits(`  unicode-range: ${range};`) ? `  unicode-range: ${range};` : `  unicode-range:\n    ${range};`,
        "}",
      );
    }
  }
  return [...files, { path: "apps/web/src/inter/inter.css", content: `${faces.join("\n")}\n` }];
}

/** Whether a line is as short as the formatter wants it. @param {string} line */
function fits(line) {
  return line.length <= 120;
}

/** @param {number} codePoint */
function hex(codePoint) {
  return codePoint.toString(16).toUpperCase().padStart(4, "0");
}
