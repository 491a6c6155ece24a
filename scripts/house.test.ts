import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, root } from "./files.mjs";

const everything = filesUnder(root, ["."]).filter((path) => !path.includes("wall-probe-"));
const text = (path: string) => readFileSync(join(root, path), "utf8");
const isCode = (path: string) => /\.(ts|tsx|mjs|css)$/.test(path);
const isTest = (path: string) => /\.(test|spec)\.tsx?$|(^|\/)testing\//.test(path);
// Data has the length of its subject.
const isData = (path: string) => /(^|\/)(catalogue|kinds|generated)\//.test(path);
const isBinary = (path: string) => /\.(png|ttf|pdf|woff2?|ico)$/.test(path);

/** The files among `paths` in which `pattern` is found, with the line. */
const findings = (paths: string[], pattern: RegExp) =>
  paths.flatMap((path) =>
    text(path)
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );

describe("the house", () => {
  test("code files are at most 300 lines long", () => {
    const long = everything
      .filter((path) => isCode(path) && !isTest(path) && !isData(path))
      .map((path) => ({ path, lines: text(path).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test("nothing is named for what it is not about", () => {
    const vague = /^(utils?|helpers?|common|shared|types|misc)$/;
    const parts = everything.flatMap((path) =>
      path.split("/").map((part) => ({ path, name: part.split(".")[0] ?? "" })),
    );
    expect(parts.filter(({ name }) => vague.test(name)).map(({ path }) => path)).toEqual([]);
  });

  test("the lockfile names packages, not the places they were fetched from", () => {
    expect(findings(["pnpm-lock.yaml"], /tarball|https?:/)).toEqual([]);
  });

  test("no file knows a machine or a registry", () => {
    const readable = everything.filter((path) => !isBinary(path) && path !== "THIRD-PARTY-NOTICES");
    expect(findings(readable, /\/(work|root|Users)\/\w|\/home\/\w+\/|registry[.]npm|npmjs[.]org/)).toEqual([]);
  });

  test("code carries no suppression and no promise", () => {
    const words = ["@ts-ignore", "@ts-expect-error", "@ts-nocheck", "biome-ignore", "TODO", "FIXME", "XXX"];
    const code = everything.filter((path) => isCode(path) && basename(path) !== "house.test.ts");
    expect(findings(code, new RegExp(words.join("|")))).toEqual([]);
  });

  test("no import hides in a type, where the walls do not look", () => {
    const code = everything.filter((path) => /\.tsx?$/.test(path));
    expect(findings(code, /typeof import\(|[:<|&=(]\s*import\(["'][^"']+["']\)\.[A-Z]/)).toEqual([]);
  });

  test("every version of a dependency stands in the catalogue, and exactly", () => {
    const manifests = everything.filter((path) => basename(path) === "package.json");
    const loose = manifests.flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text(path));
      const wanted: [string, string][] = Object.entries({ ...dependencies, ...devDependencies });
      return wanted
        .filter(([, version]) => version !== "catalog:" && version !== "workspace:*")
        .map(([name]) => `${path}: ${name}`);
    });
    expect(loose).toEqual([]);
    const catalogue = text("pnpm-workspace.yaml").split("catalog:\n")[1]?.split("\n\n")[0] ?? "";
    const lines = catalogue.split("\n").filter((line) => line.trim() && !line.trim().startsWith("#"));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !/: \d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});
