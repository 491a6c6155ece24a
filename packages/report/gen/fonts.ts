/// <reference path="./libraries/subset-font.d.ts" />
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

/** Folders in which nothing lies but what is written here. */
export const owns = ["packages/report/fonts"];

type Range = readonly [from: number, to: number];

// Latin with its extensions, Greek, Cyrillic, Vietnamese, punctuation, currency, arrows, mathematics, boxes (one stands in
// for what no font has) and ticks.
const INTER: readonly Range[] = [
  [0x20, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0x2713, 0x2718],
];

// Scripts that Inter does not have follow it. Their packages hold WOFF; a PDF embeds plain TrueType.
const FONTS = [
  { name: "inter-400", file: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf", ranges: INTER },
  { name: "inter-500", file: "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf", ranges: INTER },
  { name: "inter-600", file: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf", ranges: INTER },
  {
    name: "noto-sans-arabic-400",
    file: "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff",
    ranges: [[0x600, 0x6ff]],
  },
  {
    name: "noto-sans-hebrew-400",
    file: "@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff",
    ranges: [
      [0x591, 0x5f4],
      [0xfb1d, 0xfb4f],
    ],
  },
] as const satisfies readonly { name: string; file: string; ranges: readonly Range[] }[];

const charactersIn = ([from, to]: Range): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

/** The fonts of the report, one file a family and weight: `family-weight.ttf`. */
export async function generate(): Promise<{ path: string; content: Uint8Array }[]> {
  return Promise.all(
    FONTS.map(async ({ name, file, ranges }) => {
      const source = readFileSync(fileURLToPath(import.meta.resolve(file)));
      const content = await subsetFont(source, ranges.flatMap(charactersIn).join(""), { targetFormat: "truetype" });
      return { path: `packages/report/fonts/${name}.ttf`, content };
    }),
  );
}
