import { emptyModel, save } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { memoryIo } from "../testing/memoryIo.ts";
import { fmt } from "./fmt.ts";

const run = (files: string[], io: ReturnType<typeof memoryIo>, check = false) =>
  fmt.run({ files, options: { check }, lists: {} }, io);
const canonical = save(emptyModel("Shop"));
const squeezed = JSON.stringify(JSON.parse(canonical));

describe("bartizan fmt", () => {
  it("rewrites a model in place, and leaves it alone the second time", async () => {
    const io = memoryIo({ "shop.tm.json": squeezed });
    expect(await run(["shop.tm.json"], io)).toBe(0);
    expect(io.text("shop.tm.json")).toBe(canonical);
    expect(await run(["shop.tm.json"], io, true)).toBe(0);
    expect(io.output()).toBe("");
  });

  it("names what is not canonical with --check, and writes nothing", async () => {
    const io = memoryIo({ "a.tm.json": canonical, "b.tm.json": squeezed });
    expect(await run(["a.tm.json", "b.tm.json"], io, true)).toBe(1);
    expect(io.output()).toBe("b.tm.json\n");
    expect(io.text("b.tm.json")).toBe(squeezed);
  });

  it("goes on after a file that it cannot read, and says where each is wrong", async () => {
    const io = memoryIo({ "broken.tm.json": '{\n  "format": }', "good.tm.json": squeezed });
    expect(await run(["broken.tm.json", "gone.tm.json", "good.tm.json"], io)).toBe(2);
    expect(io.words()).toMatch(/^broken\.tm\.json:2:13: this is not JSON/m);
    expect(io.words()).toContain("gone.tm.json: there is no such file");
    expect(io.text("good.tm.json")).toBe(canonical);
    expect(io.text("broken.tm.json")).toBe('{\n  "format": }');
  });

  it("writes what it reads from standard input to standard output", async () => {
    const io = memoryIo({}, squeezed);
    expect(await run(["-"], io)).toBe(0);
    expect(io.output()).toBe(canonical);
  });
});
