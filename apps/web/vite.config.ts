import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { entitiesWithoutDom } from "../../scripts/vite-entities.mjs";

export default defineConfig({
  plugins: [react(), tailwindcss(), entitiesWithoutDom()],
  // The page may be served from any folder.
  base: "./",
  // Workers are bundled apart and take no plugin of the page by themselves.
  worker: { format: "es", plugins: () => [entitiesWithoutDom()] },
  build: {
    target: "es2023",
    // The policy allows no inline script, style or data: font, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // scripts/size.mjs reads it to find what the first load fetches.
    manifest: true,
    reportCompressedSize: false,
  },
});
