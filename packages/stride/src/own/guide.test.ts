import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCatalogue } from "./loadCatalogue.ts";

const guide = new URL("../../../../docs/guide/", import.meta.url);
const page = readFileSync(new URL("catalogue.md", guide), "utf8");
const text = readFileSync(new URL("example.catalogue.json", guide), "utf8");
const file = JSON.parse(text);

/** What the page shows as JSON, its comments taken out. */
const shown = [...page.matchAll(/```jsonc?\n([\s\S]*?)```/g)].map(([, json = ""]) =>
  JSON.parse(json.replace(/ {2}\/\/ .*$/gm, "")),
);

const [threat] = file.threats;

test("the example of the guide loads, and its examples do as they say", () => {
  const loaded = loadCatalogue(text);
  expect(loaded.ok ? loaded.value.examples : loaded.error).toBe(3);
});

test.each([
  ["head", shown[0], file],
  ["threat", { ...shown[1], description: threat.description, exploit: threat.exploit }, threat],
  ["example", shown[2], threat.examples[2]],
  ["changes", shown[3], file],
])("the %s that the guide shows is that of the example", (_what, part, whole) => {
  expect(whole).toMatchObject(part);
});
