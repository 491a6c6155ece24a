import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The report's fonts, as they lie beside the built command line. */
export const shippedFonts = ["inter-400.ttf", "inter-500.ttf", "inter-600.ttf"].map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(require.resolve(`@bartizan/report/fonts/${name}`))),
}));
