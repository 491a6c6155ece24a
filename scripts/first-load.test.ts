import { expect, test } from "vitest";
import { firstLoad } from "./first-load.mjs";

const html =
  '<script type="module" src="./assets/index-1.js"></script><link rel="modulepreload" href="./assets/react-2.js">';

test("the entry and what it imports statically are the first load; what is imported on demand is not", () => {
  const manifest = {
    "index.html": { file: "assets/index-1.js", isEntry: true, imports: ["_react"] },
    _react: { file: "assets/react-2.js" },
    "src/pdf.ts": { file: "assets/pdf-3.js" },
  };
  const scripts = new Map([
    ["assets/index-1.js", 'import"./react-2.js";const pdf=()=>import("./pdf-3.js")'],
    ["assets/react-2.js", ""],
    ["assets/pdf-3.js", ""],
  ]);
  expect(firstLoad(manifest, html, scripts)).toEqual({ page: ["assets/index-1.js", "assets/react-2.js"], workers: [] });
});

test("a worker that the first load starts counts with its static imports; one that starts later does not", () => {
  const manifest = {
    "index.html": { file: "assets/index-1.js", isEntry: true },
    "src/pdf.ts": { file: "assets/pdf-3.js" },
  };
  const scripts = new Map([
    ["assets/index-1.js", 'new Worker(new URL("./engine-4.js",import.meta.url));const pdf=()=>import("./pdf-3.js")'],
    ["assets/pdf-3.js", 'new Worker(new URL("./writer-5.js",import.meta.url))'],
    ["assets/engine-4.js", 'import{z}from"./zod-6.js";const prose=()=>import("./prose-7.js")'],
    ["assets/writer-5.js", ""],
    ["assets/zod-6.js", ""],
    ["assets/prose-7.js", ""],
  ]);
  expect(firstLoad(manifest, html.slice(0, html.indexOf("<link")), scripts)).toEqual({
    page: ["assets/index-1.js"],
    workers: ["assets/engine-4.js", "assets/zod-6.js"],
  });
});

test("a script that only the page names is part of the first load", () => {
  expect(firstLoad({}, '<script type="module" src="./theme.js"></script>', new Map([["theme.js", ""]])).page).toEqual([
    "theme.js",
  ]);
});
