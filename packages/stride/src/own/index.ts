export { catalogueErrorText } from "./errorText.ts";
export type { CatalogueCode, CatalogueError } from "./finding.ts";
export { loadCatalogue, MOST_BYTES } from "./loadCatalogue.ts";
