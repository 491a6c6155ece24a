import { emptyModel, save } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { example } from "../testing/examples.ts";
import { memoryIo } from "../testing/memoryIo.ts";

const good = save(emptyModel("Shop"));
const head = '{\n  "format": "bartizan",\n  "version": 1,\n  "name": "Shop",\n';

describe("bartizan check", () => {
  it("is content with a model in which nothing is wrong", async () => {
    const io = memoryIo({ "shop.tm.json": good });
    expect(await run(["check", "shop.tm.json"], io)).toBe(0);
    expect(io.output()).toBe("");
    expect(io.words()).toBe("shop.tm.json: 0 elements, 0 flows; nothing is wrong");
  });

  it.each([
    ["a broken text", '{\n  "format": "bartizan",\n  "version": 1,,\n}', "bad.tm.json:3:16: this is not JSON"],
    ["a text that ends too early", '{\n  "format": "bartizan"', "bad.tm.json:2:23: the text ends too early"],
    ["another format", '{"format": "drawio"}', "bad.tm.json:1:12: this is not a Bartizan model"],
    ["a newer version", '{"format": "bartizan", "version": 99}', "bad.tm.json:1:35: version 99 is newer"],
    [
      "a forbidden key",
      `${head}  "elements": {\n    "__proto__": {"kind": "pod", "name": "x"}\n  }\n}`,
      'bad.tm.json:6:5: no id or field may be called "__proto__"',
    ],
    [
      "an id that leads nowhere",
      `${head}  "elements": {\n    "api": {"kind": "pod", "name": "api", "parent": "gone"}\n  }\n}`,
      'bad.tm.json:6:53: there is nothing with the id "gone"',
    ],
    [
      "an id twice",
      `${head}  "elements": {\n    "api": {"kind": "pod", "name": "a"},\n    "api": {"kind": "pod", "name": "b"}\n  }\n}`,
      'bad.tm.json:7:5: "api" stands twice',
    ],
    [
      "a missing field",
      `${head}  "elements": {\n    "api": {"kind": "pod"}\n  }\n}`,
      'bad.tm.json:6:12: "name" is missing',
    ],
    [
      "zones in each other",
      `${head}  "elements": {\n    "a": {"kind": "vpc", "name": "a", "parent": "b"},\n    "b": {"kind": "vpc", "name": "b", "parent": "a"}\n  }\n}`,
      "these lie in each other: ",
    ],
  ])("says where there is %s, and exits with 2", async (_what, text, words) => {
    const io = memoryIo({ "bad.tm.json": text });
    expect(await run(["check", "bad.tm.json"], io)).toBe(2);
    expect(io.words()).toContain(words);
    expect(io.output()).toBe("");
  });

  it("refuses what is no text", async () => {
    const io = memoryIo({ "photo.tm.json": new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) });
    expect(await run(["check", "photo.tm.json"], io)).toBe(2);
    expect(io.words()).toBe("photo.tm.json:1:1: the file is not UTF-8 text; save it as UTF-8");
  });

  it("looks at every file and answers for the worst", async () => {
    const io = memoryIo({ "a.tm.json": "{", "b.tm.json": good });
    expect(await run(["check", "a.tm.json", "gone.tm.json", "b.tm.json"], io)).toBe(2);
    expect(io.words()).toContain("a.tm.json:1:2:");
    expect(io.words()).toContain("gone.tm.json: there is no such file");
    expect(io.words()).toContain("b.tm.json: 0 elements");
  });

  it("tells what it kept without knowing it, and is content all the same", async () => {
    const io = memoryIo({
      "new.tm.json": `${head}  "elements": {\n    "q": {"kind": "quantum-vault", "name": "q"}\n  }\n}`,
    });
    expect(await run(["check", "new.tm.json"], io)).toBe(0);
    expect(io.words()).toContain('new.tm.json:6:19: note: "quantum-vault" is no kind that this version knows');
  });

  it("lists open threats that are bad enough, and exits with 1 when there are any", async () => {
    const io = memoryIo({ "shop.tm.json": example("vpc-kubernetes"), "empty.tm.json": good });
    expect(await run(["check", "--severity", "low", "shop.tm.json", "empty.tm.json"], io)).toBe(1);
    const lines = io.output().trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines)
      expect(line).toMatch(/^shop\.tm\.json: (critical|high|medium|low) +[STRIDE] {2}\w+ +open .+\(.+@.+\)$/);
    expect(io.words()).toContain(`shop.tm.json: ${lines.length} open threats of severity low or above`);
    expect(io.words()).toContain("empty.tm.json: no open threat of severity low or above");
  });

  it("passes when nothing that bad is open", async () => {
    const io = memoryIo({}, good);
    expect(await run(["check", "--severity", "info", "-"], io)).toBe(0);
    expect(io.words()).toBe("<stdin>: no open threat of severity info or above");
  });
});
