import { load } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { example } from "../testing/examples.ts";
import { memoryIo } from "../testing/memoryIo.ts";

interface Printed {
  threats: {
    id: string;
    threat: string;
    target: string;
    targetName: string;
    stride: string;
    severity: string;
    confidence: string;
    status: string;
    title: string;
    because: { kind: string; target: string; field: string; value: string }[];
    controls: { id: string; effect: string; state: string }[];
    crosses: { zone: string; kind: string; direction: string }[];
  }[];
  groups: { threat: string; because: unknown[]; targets: string[] }[];
  questions: { fact?: string; controls?: string[]; askAt: string; targets: string[]; settles: number; page: number }[];
  failures: unknown[];
}

const text = example("vpc-kubernetes");

async function printed(input: string): Promise<{ json: Printed; output: string }> {
  const io = memoryIo({}, input);
  expect(await run(["threats", "--json", "-"], io)).toBe(0);
  return { json: JSON.parse(io.output()) as Printed, output: io.output() };
}

describe("bartizan threats", () => {
  it("prints threats, groups, questions and failures as JSON, in one shape", async () => {
    const { json } = await printed(text);
    expect(Object.keys(json)).toEqual(["threats", "groups", "questions", "failures"]);
    expect(json.failures).toEqual([]);
    expect(json.threats.length).toBeGreaterThan(10);
    const fields = [
      "id",
      "threat",
      "target",
      "targetName",
      "stride",
      "severity",
      "confidence",
      "status",
      "title",
      "because",
      "controls",
      "crosses",
    ];
    for (const threat of json.threats) {
      expect(Object.keys(threat)).toEqual(fields);
      expect(threat.id.startsWith(`${threat.threat}@`)).toBe(true);
      expect("STRIDE").toContain(threat.stride);
      expect(["critical", "high", "medium", "low", "info"]).toContain(threat.severity);
      expect(["confirmed", "possible"]).toContain(threat.confidence);
      expect(threat.because.length).toBeGreaterThan(0);
      for (const { kind, target, field, value } of threat.because)
        expect([kind, target, field, value].every((one) => typeof one === "string")).toBe(true);
    }
    for (const { page, targets, fact, controls } of json.questions) {
      expect([1, 2, 3]).toContain(page);
      expect(targets.length).toBeGreaterThan(0);
      expect([fact, controls].filter((one) => one !== undefined)).toHaveLength(1);
    }
  });

  it("puts threats in the order of their ids, with the names of what they are about", async () => {
    const { json } = await printed(text);
    const ids = json.threats.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(ids).size).toBe(ids.length);
    const loaded = load(text);
    if (!loaded.ok) throw new Error("the example does not load");
    for (const { target, targetName, title, threat } of json.threats) {
      const element = loaded.value.model.elements.get(target);
      if (element) expect(targetName).toBe(element.name);
      else expect(loaded.value.model.flows.has(target)).toBe(true);
      expect(title).not.toBe(threat);
    }
  });

  it("prints the same bytes every time, whatever the order in the file", async () => {
    const { output } = await printed(text);
    expect((await printed(text)).output).toBe(output);
    const document = JSON.parse(text) as { elements: Record<string, unknown>; flows: Record<string, unknown> };
    const turned = (records: Record<string, unknown>) => Object.fromEntries(Object.entries(records).reverse());
    const shuffled = { ...document, elements: turned(document.elements), flows: turned(document.flows) };
    expect((await printed(JSON.stringify(shuffled))).output).toBe(output);
  });

  it("prints one line a threat for people", async () => {
    const { json } = await printed(text);
    const io = memoryIo({ "shop.tm.json": text });
    expect(await run(["threats", "shop.tm.json"], io)).toBe(0);
    const lines = io.output().trimEnd().split("\n");
    expect(lines).toHaveLength(json.threats.length);
    json.threats.forEach(({ id, title, targetName }, index) => {
      expect(lines[index]).toContain(`${title} · ${targetName}  (${id})`);
    });
  });

  it("says where a file is wrong, and exits with 2", async () => {
    const io = memoryIo({}, "[");
    expect(await run(["threats", "--json", "-"], io)).toBe(2);
    expect(io.output()).toBe("");
    expect(io.words()).toContain("<stdin>:1:2: the text ends too early");
  });
});
