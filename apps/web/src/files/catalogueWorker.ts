import { type CatalogueError, catalogueErrorText, loadCatalogue } from "@bartizan/stride/own";
import type { CatalogueFault, CheckedCatalogue } from "./checkCatalogue.ts";

addEventListener("message", ({ data }: MessageEvent<string>) => {
  const loaded = loadCatalogue(data);
  const checked: CheckedCatalogue = loaded.ok ? loaded : { ok: false, faults: loaded.error.map(faultOf) };
  postMessage(checked);
});

function faultOf(error: CatalogueError): CatalogueFault {
  const { line, column, path } = error;
  return { line, column, path, text: catalogueErrorText(error) };
}
