const ENDING = ".tm.json";

/** A file name for a model of this name: "Shop platform" → "shop-platform.tm.json". */
export function fileNameFor(modelName: string): string {
  return stem(modelName) + ENDING;
}

/** The name of another file beside it: "shop.tm.json", ".md" → "shop.md". */
export function besideName(fileName: string, ending: string): string {
  return fileName.replace(/(\.tm)?\.json$/i, "") + ending;
}

/** The name of a copy: "shop.tm.json" → "shop copy.tm.json". */
export function copyName(fileName: string): string {
  return besideName(fileName, ` copy${ENDING}`);
}

function stem(name: string): string {
  const slug = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return slug || "model";
}
