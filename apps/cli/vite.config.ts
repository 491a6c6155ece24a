import { defineConfig } from "vite";
import { entitiesWithoutDom } from "../../scripts/vite-entities.mjs";

// One folder that runs with plain `node`: everything is bundled, nothing is looked up in node_modules.
export default defineConfig({
  plugins: [entitiesWithoutDom()],
  ssr: {
    noExternal: true,
    // pdfkit's browser build, so that the command line and the web app write the same bytes.
    resolve: { conditions: ["browser", "module", "import", "default"] },
  },
  build: {
    ssr: "src/main.ts",
    target: "node20",
    outDir: "dist",
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: "bartizan.js",
        chunkFileNames: "chunks/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]",
      },
    },
  },
});
