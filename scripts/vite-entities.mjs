/**
 * The package that knows HTML's named characters has a browser build that asks the DOM: it breaks in a worker and in Node.
 * Both bundles take its table instead.
 * @returns {import("vite").Plugin}
 */
export function entitiesWithoutDom() {
  return {
    name: "entities-without-dom",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (source !== "decode-named-character-reference") return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { ...found, id: found.id.replace(/index\.dom\.js$/, "index.js") };
    },
  };
}
