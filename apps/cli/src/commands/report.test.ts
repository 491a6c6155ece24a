import { load, save } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { example } from "../testing/examples.ts";
import { memoryIo } from "../testing/memoryIo.ts";

const text = example("vpc-kubernetes");

describe("bartizan report", { timeout: 60_000 }, () => {
  it("writes Markdown with its picture beside it, the same bytes each time and without the day", async () => {
    const io = memoryIo({ "shop.tm.json": text });
    expect(await run(["report", "shop.tm.json", "-o", "out/shop.md"], io)).toBe(0);
    const first = io.text("out/shop.md");
    const svg = io.text("out/shop.svg");
    expect(first).toContain("](shop.svg)");
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toContain("<script");
    expect(first).not.toContain(io.today());
    expect(await run(["report", "shop.tm.json", "-o", "out/shop.md"], io)).toBe(0);
    expect([io.text("out/shop.md"), io.text("out/shop.svg")]).toEqual([first, svg]);
    expect(io.output()).toBe("");
  });

  it("writes a PDF, the same bytes each time, also when the day is another", async () => {
    const io = memoryIo({ "shop.tm.json": text });
    expect(await run(["report", "shop.tm.json", "-o", "shop.pdf"], io)).toBe(0);
    const later = memoryIo({ "shop.tm.json": text }, "", "2026-11-22");
    expect(await run(["report", "shop.tm.json", "-o", "shop.pdf"], later)).toBe(0);
    expect(io.text("shop.pdf").slice(0, 8)).toBe("%PDF-1.7");
    expect(later.files.get("shop.pdf")).toEqual(io.files.get("shop.pdf"));
    expect(io.words()).toBe("");
  });

  it("writes a date when it is given one", async () => {
    const io = memoryIo({ "shop.tm.json": text });
    await run(["report", "shop.tm.json", "-o", "a.md", "--date", "2026-01-31"], io);
    expect(io.text("a.md")).toContain("- **Date:** 2026-01-31");
    await run(["report", "shop.tm.json", "-o", "b.md", "--date", "today"], io);
    expect(io.text("b.md")).toContain("- **Date:** 2026-11-21");
  });

  it("shows every diagram, or the one that is asked for", async () => {
    const loaded = load(text);
    if (!loaded.ok) throw new Error("the example does not load");
    const { model } = loaded.value;
    const few = [...model.elements.keys()].slice(0, 5);
    const diagrams = new Map([...model.diagrams, ["few-2k4m", { name: "A few things", elements: few }]]);
    const io = memoryIo({ "shop.tm.json": save({ ...model, diagrams }) });
    await run(["report", "shop.tm.json", "-o", "all.md"], io);
    expect(io.text("all.md")).toContain("](all-few-2k4m.svg)");
    expect(io.text("all.md")).toContain("### A few things");
    await run(["report", "shop.tm.json", "-o", "few.md", "--diagram", "few-2k4m"], io);
    expect(io.text("few.svg")).toContain("A few things");
    expect(await run(["report", "shop.tm.json", "-o", "none.md", "--diagram", "nothing"], io)).toBe(2);
  });

  it("names the characters that no font has", async () => {
    const loaded = load(text);
    if (!loaded.ok) throw new Error("the example does not load");
    const named = save({ ...loaded.value.model, info: { name: "Shop 商店" } });
    const io = memoryIo({ "shop.tm.json": named });
    expect(await run(["report", "shop.tm.json", "-o", "shop.pdf"], io)).toBe(0);
    expect(io.words()).toBe("shop.pdf: no font has these characters, which are shown as boxes: 商 店");
  });
});

describe("bartizan diagram", () => {
  it("writes the picture to a file, or to standard output", async () => {
    const io = memoryIo({ "shop.tm.json": text });
    expect(await run(["diagram", "shop.tm.json", "-o", "shop.svg"], io)).toBe(0);
    expect(io.output()).toBe("");
    expect(await run(["diagram", "shop.tm.json"], io)).toBe(0);
    expect(io.output()).toBe(io.text("shop.svg"));
    expect(io.output()).toContain("shop-cluster");
  });

  it("shows counts of threats only when asked, and the dark theme when asked", async () => {
    const io = memoryIo({ "shop.tm.json": text });
    await run(["diagram", "shop.tm.json", "-o", "plain.svg"], io);
    await run(["diagram", "shop.tm.json", "-o", "marked.svg", "--marks"], io);
    await run(["diagram", "shop.tm.json", "-o", "dark.svg", "--theme", "dark"], io);
    expect(io.text("marked.svg").length).toBeGreaterThan(io.text("plain.svg").length);
    expect(io.text("dark.svg")).not.toBe(io.text("plain.svg"));
  });

  it("says which diagrams there are when it is asked for another", async () => {
    const io = memoryIo({ "shop.tm.json": text });
    expect(await run(["diagram", "shop.tm.json", "--diagram", "nothing"], io)).toBe(2);
    expect(io.words()).toMatch(/has no diagram nothing; it has \w/);
  });
});
