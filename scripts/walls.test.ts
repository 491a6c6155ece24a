import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesUnder, root } from "./files.mjs";
import { run } from "./run.mjs";
import { walls } from "./walls.mjs";

// Each line is put into a file of its folder. .gitignore knows the file's name, so a crash leaves nothing to commit.
const refused: Record<string, string[]> = {
  "packages/model/src": [
    'import type { Threat } from "@bartizan/stride";',
    'import { createScene } from "@bartizan/diagram";',
    'import { readFileSync } from "node:fs";',
    'import fc from "fast-check";',
    'import { useState } from "react";',
    'export * from "../../stride/src/index";',
    'export const later = () => import("@bartizan/report");',
  ],
  "packages/stride/src": [
    'import type { Scene } from "@bartizan/diagram";',
    'import { z } from "zod";',
    'import type { Scene } from "../../diagram/src/index";',
  ],
  "packages/diagram/src": [
    'import type { Threat } from "@bartizan/stride";',
    'import type { Report } from "@bartizan/report";',
    'import { memo } from "react";',
  ],
  "packages/report/src": ['import type { App } from "@bartizan/web";', 'import { writeFileSync } from "node:fs";'],
  "apps/cli/src": ['import type { App } from "@bartizan/web";', 'import { App } from "../../web/src/App";'],
  "apps/web/src/canvas": [
    'import type { Report } from "@bartizan/report";',
    'import { toPdf } from "@bartizan/report/pdf";',
    'import { save } from "../files/save";',
    'import type { Save } from "../files";',
  ],
  "apps/web/src/files": [
    'import { useState } from "react";',
    'import type { ReactNode } from "react";',
    'import { Button } from "../ui/Button";',
    'import { Canvas } from "../canvas/Canvas";',
  ],
  "apps/web/src/ui": [
    'import type { Element } from "@bartizan/model";',
    'import { documentStore } from "../document/documentStore";',
    'import { actions } from "../actions";',
  ],
  "apps/web/src/document": ['import { Button } from "../ui/Button";', 'import { Canvas } from "../canvas/Canvas";'],
  "e2e/journeys": [
    'import type { Model } from "@bartizan/model";',
    'import type { M } from "../../packages/model/src";',
  ],
};
const welcome: Record<string, string[]> = {
  "packages/model/src": ['import { z } from "zod";', 'import type { Id } from "./schema/id";'],
  "packages/stride/src": ['import type { Model } from "@bartizan/model";', 'import type { A } from "../src-like/a";'],
  "packages/report/src": ['import type { Scene } from "@bartizan/diagram";', 'import PDFDocument from "pdfkit";'],
  "apps/web/src/canvas": ['import type { Scene } from "@bartizan/diagram";', 'import { Panel } from "@xyflow/react";'],
  "apps/cli/src": [
    'import { toPdf } from "@bartizan/report/pdf";',
    'import { arrange } from "@bartizan/diagram/arrange";',
  ],
  "apps/web/src/ui": ['import { Dialog } from "@base-ui/react/dialog";'],
};

const cycle: Record<string, string[]> = {
  there: ['import { back } from "./wall-probe-back";', "export const there = () => back;"],
  back: ['import { there } from "./wall-probe-there";', "export const back = () => there;"],
};

const probe = (folder: string, name: string) => `${folder}/wall-probe-${name}.ts`;
const removeProbes = () => {
  for (const path of filesUnder(root, ["packages", "apps", "e2e"]))
    if (path.includes("/wall-probe-")) rmSync(join(root, path));
};
const put = (path: string, lines: string[]) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${lines.join("\n")}\n`);
  return path;
};

/** The lines of each file that `rule` complains about, in order; every line once. */
async function complaints(rule: string, files: string[]): Promise<Map<string, number[]>> {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  // The probes are ignored by git; only here the linter must not ignore them too.
  const options = [`--only=${rule}`, "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json"];
  const { output } = await run(process.execPath, [biome, "lint", ...options, ...files], { cwd: root });
  const report: { diagnostics: { category: string; location: { path: string; start: { line: number } } }[] } =
    JSON.parse(output.slice(output.indexOf('{"summary"'), output.lastIndexOf("}") + 1));
  const found = new Map<string, number[]>(files.map((file) => [file, []]));
  for (const { category, location } of report.diagnostics)
    if (category === `lint/${rule}`) found.get(location.path)?.push(location.start.line);
  return new Map([...found].map(([file, lines]) => [file, [...new Set(lines)].sort((a, b) => a - b)]));
}

describe("import walls", () => {
  let restricted = new Map<string, number[]>();
  let circular = new Map<string, number[]>();

  beforeAll(async () => {
    removeProbes();
    const files = [
      ...Object.entries(refused).map(([folder, lines]) => put(probe(folder, "refused"), lines)),
      ...Object.entries(welcome).map(([folder, lines]) => put(probe(folder, "welcome"), lines)),
    ];
    restricted = await complaints("style/noRestrictedImports", files);
    const ring = Object.entries(cycle).map(([name, lines]) => put(probe("packages/model/src", name), lines));
    circular = await complaints("suspicious/noImportCycles", ring);
  }, 30_000);
  afterAll(removeProbes);

  test.each(Object.entries(refused))("%s refuses what it must not know", (folder, lines) => {
    expect(restricted.get(probe(folder, "refused"))?.map((line) => lines[line - 1])).toEqual(lines);
  });

  test.each(Object.entries(welcome))("%s lets through what it is built on", (folder) => {
    expect(restricted.get(probe(folder, "welcome"))).toEqual([]);
  });

  test("two files that import each other are refused", () => {
    expect([...circular.values()]).toEqual([[1], [1]]);
  });

  test("panels do not see each other, whatever they are called", () => {
    const panels = walls(root).filter(({ because }) => because.startsWith("panels do not"));
    const names = panels.map(({ folder }) => folder.slice(folder.lastIndexOf("/") + 1));
    for (const { folder, never = [] } of panels) {
      const others = names.filter((name) => !folder.endsWith(`/${name}`));
      expect(never).toEqual(expect.arrayContaining(others.map((name) => `**/${name}/**`)));
      expect(never).not.toContain(`**/${folder.slice(folder.lastIndexOf("/") + 1)}/**`);
    }
  });
});
