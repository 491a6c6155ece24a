import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

const require = createRequire(import.meta.url);

const FACES = {
  400: require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  500: require.resolve("@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf"),
  600: require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
} as const;

// Latin with its extensions, Greek, Cyrillic, punctuation, currency, arrows, the mathematics people write in names.
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x45f],
  [0x490, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
] as const;

function open(path: string): Font {
  const font = create(readFileSync(path));
  if (!("unitsPerEm" in font)) throw new Error(`${path} holds several fonts`);
  return font;
}

/** Thousandths of an em for each code point of a block; 0 where the font has no glyph. */
function advances(font: Font, from: number, to: number): number[] {
  const widths: number[] = [];
  for (let code = from; code <= to; code += 1) {
    const known = font.hasGlyphForCodePoint(code);
    widths.push(known ? Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm) : 0);
  }
  return widths;
}

/** How wide each character of Inter is, so that text is measured alike where there is no font. */
export async function generate() {
  const tables = Object.entries(FACES).map(([weight, path]) => {
    const font = open(path);
    const blocks = BLOCKS.map(([from, to]) => `    [${from}, "${advances(font, from, to).join(" ")}"],`);
    return `  ${weight}: [\n${blocks.join("\n")}\n  ],`;
  });
  const content = [
    "// Made by packages/diagram/gen/advances.ts from Inter. Thousandths of an em, from the first code point of each block on.",
    "export const ADVANCES: Readonly<Record<400 | 500 | 600, readonly (readonly [from: number, widths: string])[]>> = {",
    ...tables,
    "};",
    "",
  ].join("\n");
  return [{ path: "packages/diagram/src/generated/advances.ts", content }];
}
