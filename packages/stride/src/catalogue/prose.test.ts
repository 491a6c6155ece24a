import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "./catalogue.ts";
import { loadControlProse, loadProse } from "./loadProse.ts";

const threatProse = await loadProse();
const controlProse = await loadControlProse();
const texts = [...Object.values(threatProse), ...Object.values(controlProse)];

describe("the long texts of the catalogue", () => {
  it("are there for every threat and control, and for nothing else", () => {
    expect(Object.keys(threatProse).sort()).toEqual(CATALOGUE.threats.map(({ id }) => id).sort());
    expect(Object.keys(controlProse).sort()).toEqual(CATALOGUE.controls.map(({ id }) => id).sort());
  });

  it("are whole sentences", () => {
    const sentences = [
      ...Object.values(threatProse).flatMap(({ description, exploit }) => [description, exploit]),
      ...Object.values(controlProse).flatMap(({ description, howTo, testIdea }) => [description, howTo, testIdea]),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z"].{25,}[.)]$/);
  });

  it("name only controls that exist", () => {
    const known = new Set(CATALOGUE.controls.map(({ id }) => id));
    const named = JSON.stringify(texts).match(/\b(ID|PE|VN|KN|CL|NS|PW|SC|DA|OP|APP)-\d{2}\b/g) ?? [];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("refer to frameworks whose edition is named", () => {
    const known = new Set(CATALOGUE.frameworks.map(({ id }) => id));
    const used = texts.flatMap(({ references }) => Object.keys(references));
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    for (const { edition } of CATALOGUE.frameworks) expect(edition).toMatch(/\d/);
  });

  it("give each reference in the form of its framework", () => {
    const forms: Readonly<Record<string, RegExp>> = {
      attack: /^(T\d{4}(\.\d{3})?|M\d{4})$/,
      "threat-matrix-kubernetes": /^MS-(TA|M)9\d{3}(\.\d{3})?$/,
      cwe: /^CWE-\d+$/,
      capec: /^CAPEC-\d+$/,
      "owasp-kubernetes-2022": /^K(0[1-9]|10)$/,
      "owasp-kubernetes-2025": /^K(0[1-9]|10)$/,
      "nsa-cisa-kubernetes": /^[A-Z][A-Za-z ]+$/,
    };
    for (const { references } of texts) {
      for (const [framework, entries] of Object.entries(references)) {
        for (const entry of entries) expect(entry).toMatch(forms[framework] ?? /^$/);
      }
    }
  });

  it("are imported late only: nothing but their own loader reaches them", () => {
    const folder = new URL("../", import.meta.url);
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const sources = paths.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"));
    const importers = sources.filter((path) => {
      const text = readFileSync(new URL(path, folder), "utf8");
      return /from "[^"]*prose\.ts"/.test(text) && !/catalogue\/(threats|controls)\/prose\.ts$/.test(path);
    });
    expect(importers).toEqual([]);
  });
});
