import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { digest, filesUnder, stamp } from "./files.mjs";

let folder = "";
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bartizan-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("files of the repository", () => {
  test("are listed in order, without what is installed or built", () => {
    for (const path of ["b/two.ts", "a/one.ts", "a/node_modules/x/index.js", "b/dist/out.js"]) put(path, "");
    expect(filesUnder(folder, ["b", "a"])).toEqual(["a/one.ts", "b/two.ts"]);
  });

  test("a folder that does not exist has none, and a file stands for itself", () => {
    put("lock.yaml", "");
    expect(filesUnder(folder, ["nowhere", "lock.yaml"])).toEqual(["lock.yaml"]);
  });
});

describe("a digest", () => {
  test("changes with a content, a name or a word beside them, and with nothing else", () => {
    put("a.ts", "1");
    put("b.ts", "1");
    const first = digest(folder, ["a.ts"], ["20"]);
    expect(digest(folder, ["a.ts"], ["20"])).toBe(first);
    expect(digest(folder, ["b.ts"], ["20"])).not.toBe(first);
    expect(digest(folder, ["a.ts"], ["22"])).not.toBe(first);
    put("a.ts", "2");
    expect(digest(folder, ["a.ts"], ["20"])).not.toBe(first);
  });
});

describe("a stamp", () => {
  test("says what was written last, and nothing before", () => {
    const made = stamp(join(folder, "deep/stamp"));
    expect(made.says("x")).toBe(false);
    made.write("x");
    expect(made.says("x")).toBe(true);
    expect(made.says("y")).toBe(false);
  });
});
