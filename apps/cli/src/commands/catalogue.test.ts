import { readFileSync } from "node:fs";
import { load, save } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { memoryIo } from "../testing/memoryIo.ts";

const own = readFileSync(new URL("../../../../docs/guide/example.catalogue.json", import.meta.url), "utf8");

const text = JSON.stringify({
  format: "bartizan",
  version: 1,
  name: "Quay",
  assets: { customers: { name: "Customers", classification: "confidential" } },
  elements: {
    partner: { kind: "external-entity", name: "Carrier" },
    records: { kind: "process", name: "Records" },
  },
  flows: {
    read: { from: "partner", to: "records", facts: { encryption: "server" }, returns: ["customers"] },
  },
  catalogue: { harbour: { version: "2030.1" } },
});
const loaded = load(text);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
const model = save(loaded.value.model);

const files = { "quay.tm.json": model, "own.json": own, "broken.json": own.replace('"letter": "I"', '"letter": "Q"') };
const line = own.slice(0, own.indexOf('"letter"')).split("\n").length;
const TITLE = "A partner reads more customer data than was agreed";

describe("a catalogue of one's own", () => {
  it.each([
    ["threats", ["threats", "--catalogue", "own.json", "quay.tm.json"]],
    ["check", ["check", "--severity", "info", "--catalogue", "own.json", "quay.tm.json"]],
  ])("is used by %s", async (_command, argv) => {
    const io = memoryIo(files);
    await run(argv, io);
    expect(io.output()).toContain(TITLE);
    expect(io.words()).not.toContain("--catalogue");
  });

  it("is used by diff, for what opened", async () => {
    const before = model.replace('"flows"', '"flowz"');
    const io = memoryIo({ ...files, "before.tm.json": before });
    expect(await run(["diff", "--threats", "--catalogue", "own.json", "before.tm.json", "quay.tm.json"], io)).toBe(0);
    expect(io.output()).toContain(TITLE);
  });

  it("comes into the report with its texts, and with what it switches off", async () => {
    const io = memoryIo(files);
    expect(await run(["report", "quay.tm.json", "-o", "out.md", "--catalogue", "own.json"], io)).toBe(0);
    const report = io.text("out.md");
    expect(report).toContain("gets records back that the agreement with that partner does not cover");
    expect(report).toContain("Harbour security standard 2030.1");
    expect(report).toContain("## Switched off");
    expect(report).toContain("the test report is the evidence");
  });

  it("that the model uses and nobody gave is asked for", async () => {
    const io = memoryIo(files);
    expect(await run(["threats", "quay.tm.json"], io)).toBe(0);
    expect(io.output()).not.toContain(TITLE);
    expect(io.words()).toBe(
      "quay.tm.json: note: the model uses the catalogue harbour, edition 2030.1; give it with --catalogue",
    );
  });

  it("that is broken is told where, and nothing is looked for", async () => {
    for (const command of [["threats"], ["check"], ["diff", "--threats"], ["report", "-o", "out.md"]]) {
      const io = memoryIo(files);
      expect(await run([...command, "--catalogue", "broken.json", "quay.tm.json"], io)).toBe(2);
      expect(io.words()).toBe(
        `broken.json:${line}:17: "Q" is not possible; use one of: S, T, R, I, D, E (threats[0].letter)`,
      );
      expect(io.output()).toBe("");
    }
  });

  it("may be several; what they share by id is taken once", async () => {
    const io = memoryIo({ ...files, "second.json": own.replace('"id": "harbour"', '"id": "second"') });
    await run(["threats", "--catalogue", "own.json", "--catalogue", "second.json", "quay.tm.json"], io);
    expect(io.output().split(TITLE)).toHaveLength(2);
  });

  it("that is not there is said like any file", async () => {
    const io = memoryIo(files);
    expect(await run(["threats", "--catalogue", "none.json", "quay.tm.json"], io)).toBe(2);
    expect(io.words()).toContain("none.json");
  });
});
