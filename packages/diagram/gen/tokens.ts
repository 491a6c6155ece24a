import { themesAsCss } from "../src/theme/css.ts";

/** The colours of the picture for the page around it. */
export async function generate() {
  return [{ path: "apps/web/src/tokens.css", content: themesAsCss() }];
}
