import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // The page may be served from any folder.
  base: "./",
  worker: { format: "es" },
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
