import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nodeIo } from "./nodeIo.ts";

const folder = mkdtempSync(join(tmpdir(), "bartizan-io-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe("reading files", () => {
  it("names the path when it is a folder", async () => {
    await expect(nodeIo.read(folder)).rejects.toMatchObject({ code: "EISDIR", path: folder });
  });
});

describe("writing files", () => {
  it("replaces a file, keeps its mode and leaves nothing beside it", async () => {
    writeFileSync(at("model.tm.json"), "old");
    chmodSync(at("model.tm.json"), 0o640);
    await nodeIo.write(at("model.tm.json"), "new");
    expect(readFileSync(at("model.tm.json"), "utf8")).toBe("new");
    expect(statSync(at("model.tm.json")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["model.tm.json"]);
  });

  it("writes through a link to the file that it names", async () => {
    symlinkSync("model.tm.json", at("link.tm.json"));
    await nodeIo.write(at("link.tm.json"), "through");
    expect(lstatSync(at("link.tm.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("model.tm.json"), "utf8")).toBe("through");
  });

  it("fails with the system's error where it cannot write, and leaves nothing behind", async () => {
    const path = at("nowhere/model.tm.json");
    await expect(nodeIo.write(path, "x")).rejects.toMatchObject({ code: "ENOENT", path });
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
