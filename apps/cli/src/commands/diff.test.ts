import { apply, commands, load, type Model, save } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { example } from "../testing/examples.ts";
import { memoryIo } from "../testing/memoryIo.ts";

const before = modelOf(example("vpc-kubernetes"));
const flow = [...before.flows].find(([, { facts }]) => facts?.["encryption"] !== undefined)?.[0] ?? "";
const clear = apply(before, commands.setFact(before, { target: flow, fact: "encryption", value: "none" }));
const after = apply(
  clear,
  commands.rename(clear, { id: before.flows.get(flow)?.from ?? "", name: "odd | <b>name</b>" }),
);

function modelOf(text: string): Model {
  const loaded = load(text);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.model;
}
const world = () => memoryIo({ "a.tm.json": save(before), "b.tm.json": save(after), "/dev/null": "" });

describe("bartizan diff", () => {
  it("tells what changed, a line each", async () => {
    const io = world();
    expect(await run(["diff", "a.tm.json", "b.tm.json"], io)).toBe(0);
    expect(io.output()).toMatch(
      /^Elements\n {2}.+ is now called odd \| <b>name<\/b>\n\nFlows\n {2}.+: encryption .+ → None\n$/,
    );
  });

  it("says nothing and exits with 0 when there is no difference", async () => {
    const io = world();
    expect(await run(["diff", "--exit-code", "a.tm.json", "a.tm.json"], io)).toBe(0);
    expect(io.output()).toBe("");
  });

  it("exits with 1 on request when there is a difference", async () => {
    expect(await run(["diff", "--exit-code", "a.tm.json", "b.tm.json"], world())).toBe(1);
  });

  it("makes Markdown tables in which names are names", async () => {
    const io = world();
    expect(await run(["diff", "--md", "a.tm.json", "b.tm.json"], io)).toBe(0);
    expect(io.output()).toContain("### Flows\n\n| What | Field | Before | After |\n| --- | --- | --- | --- |\n| flow ");
    expect(io.output()).toContain("| odd \\| \\<b\\>name\\</b\\> |\n");
  });

  it("gives programs everything, the threats that opened too", async () => {
    const io = world();
    expect(await run(["diff", "--json", "--threats", "a.tm.json", "b.tm.json"], io)).toBe(0);
    const told = JSON.parse(io.output());
    expect(told.records.map(({ part, id }: { part: string; id: string }) => `${part} ${id}`)).toContain(
      `flows ${flow}`,
    );
    expect(told.threats.opened.length).toBeGreaterThan(0);
    const back = world();
    await run(["diff", "--threats", "b.tm.json", "a.tm.json"], back);
    expect(back.output().match(/^ {2}closed {2}.+/gm)?.length).toBe(told.threats.opened.length);
  });

  it("takes the null device for a model with nothing in it, as git gives it", async () => {
    const io = world();
    expect(await run(["diff", "/dev/null", "a.tm.json"], io)).toBe(0);
    expect(io.output().match(/^ {2}added /gm)?.length).toBeGreaterThan(before.elements.size + before.flows.size);
  });

  it("says where a version is no model, and that one file needs git", async () => {
    const io = memoryIo({ "a.tm.json": "{", "b.tm.json": save(after) });
    expect(await run(["diff", "a.tm.json", "b.tm.json"], io)).toBe(2);
    expect(io.words()).toMatch(/^a\.tm\.json:1:2: /);
    const alone = world();
    expect(await run(["diff", "a.tm.json"], alone)).toBe(2);
    expect(alone.words()).toBe("a.tm.json: not a git repository; name two files to compare");
  });
});

describe("bartizan textconv", () => {
  it("writes a line a field with the path of names, and no id", async () => {
    const io = world();
    expect(await run(["textconv", "a.tm.json"], io)).toBe(0);
    expect(io.output()).toMatch(/^.+ › .+ › .+ · pod$/m);
    expect(io.output()).toMatch(/^.+ → .+ · Encryption: .+$/m);
    for (const id of [...before.elements.keys(), ...before.flows.keys()]) expect(io.output()).not.toContain(id);
  });

  it("differs in exactly the line that was changed", async () => {
    const linesOf = async (model: Model): Promise<string[]> => {
      const io = memoryIo({ "x.tm.json": save(model) });
      await run(["textconv", "x.tm.json"], io);
      return io.output().split("\n");
    };
    const [one, other] = [await linesOf(before), await linesOf(clear)];
    expect(one.filter((line) => !other.includes(line)).length).toBe(1);
    expect(other.filter((line) => !one.includes(line))).toEqual([expect.stringMatching(/· Encryption: None$/)]);
  });

  it("writes what is no model as it is", async () => {
    const io = memoryIo({ "x.tm.json": "<<<<<<< ours\n" });
    expect(await run(["textconv", "x.tm.json"], io)).toBe(0);
    expect(io.output()).toBe("<<<<<<< ours\n");
  });
});
