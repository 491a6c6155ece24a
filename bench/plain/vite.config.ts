import { defineConfig } from "vite";

// Beside the editor in the bench only; never shipped.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  build: { outDir: "../../node_modules/.cache/bench/plain", emptyOutDir: true, target: "es2023" },
});
