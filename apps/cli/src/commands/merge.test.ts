import { apply, commands, emptyModel, load, type Model, save } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { memoryIo } from "../testing/memoryIo.ts";

const start: Model = {
  ...emptyModel("Shop"),
  elements: new Map([
    ["cart", { kind: "process", name: "cart" }],
    ["ledger", { kind: "process", name: "ledger" }],
  ]),
  flows: new Map([["call", { from: "cart", to: "ledger" }]]),
};
const renamed = (id: string, name: string): Model => apply(start, commands.rename(start, { id, name }));
const world = (ours: Model, theirs: Model) =>
  memoryIo({ "base.tm.json": save(start), "ours.tm.json": save(ours), "theirs.tm.json": save(theirs), empty: "" });
const files = ["base.tm.json", "ours.tm.json", "theirs.tm.json"];

describe("bartizan merge", () => {
  it("writes what both did to standard output, or to a file", async () => {
    const io = world(renamed("cart", "basket"), renamed("ledger", "book"));
    expect(await run(["merge", ...files], io)).toBe(0);
    expect(await run(["merge", ...files, "-o", "all.tm.json"], io)).toBe(0);
    expect(io.text("all.tm.json")).toBe(io.output());
    const loaded = load(io.output());
    const names = loaded.ok && [...loaded.value.model.elements.values()].map(({ name }) => name);
    expect(names).toEqual(["basket", "book"]);
    expect(io.words()).toBe("");
  });

  it("exits with 1 where both changed the same, says what, and check fails until it is decided", async () => {
    const io = world(renamed("cart", "basket"), renamed("cart", "trolley"));
    expect(await run(["merge", ...files, "-o", "all.tm.json"], io)).toBe(1);
    expect(io.words()).toBe("conflict: basket: name was cart; ours basket, theirs trolley");
    expect(await run(["check", "all.tm.json"], io)).toBe(1);
    expect(io.words()).toContain("all.tm.json: conflict: basket: name was cart; ours basket, theirs trolley\n");
    expect(io.words()).toContain("all.tm.json: 2 elements, 1 flow; 1 conflict to decide");
    expect(await run(["check", "--severity", "critical", "all.tm.json"], io)).toBe(1);
  });

  it("says what it brought back and what it left out", async () => {
    const gone = apply(start, commands.remove(start, { elements: ["ledger"] }));
    const connected = apply(start, commands.addFlow(start, { id: "new", from: "ledger", to: "cart" }));
    const io = world(gone, connected);
    expect(await run(["merge", ...files], io)).toBe(1);
    expect(io.words().split("\n")).toEqual([
      "conflict: process ledger: ours took it away, theirs still needs it; it is kept",
      "mended: process ledger was taken away by one side and is needed by the other; it is kept",
    ]);
  });

  it("wants three files that are models", async () => {
    const io = memoryIo({ "base.tm.json": "{", "ours.tm.json": save(start), "theirs.tm.json": save(start) });
    expect(await run(["merge", ...files], io)).toBe(2);
    expect(io.words()).toMatch(/^base\.tm\.json:1:2: /);
    const two = memoryIo();
    expect(await run(["merge", "a", "b"], two)).toBe(2);
    expect(two.words()).toBe("bartizan merge: name 3 files. bartizan merge --help says more.");
  });
});

describe("bartizan merge-driver", () => {
  it("puts the result where git looks for it, and names the file as git does", async () => {
    const io = world(renamed("cart", "basket"), renamed("cart", "trolley"));
    expect(await run(["merge-driver", ...files, "models/shop.tm.json"], io)).toBe(1);
    expect(io.text("ours.tm.json")).toContain('"conflicts"');
    expect(io.words().split("\n")).toEqual([
      "models/shop.tm.json: conflict: basket: name was cart; ours basket, theirs trolley",
      "models/shop.tm.json: 1 conflict is left to decide; the file opens in the editor, with ours in place",
    ]);
  });

  it("merges what both branches added without a common start", async () => {
    const io = world(start, renamed("cart", "cart"));
    expect(await run(["merge-driver", "empty", "ours.tm.json", "theirs.tm.json", "shop.tm.json"], io)).toBe(0);
    expect(io.text("ours.tm.json")).toBe(save(start));
  });
});
