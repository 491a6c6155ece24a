import { describe, expect, test } from "vitest";
import { generateModel } from "./generate.ts";
import { graphOf } from "./graph.ts";
import { drawnTree } from "./layout/drawn.ts";
import { load } from "./load.ts";
import { save } from "./save.ts";

describe("a generated model", () => {
  test("has as many elements and flows as asked for, and is the same for the same seed", () => {
    const model = generateModel({ elements: 300, flows: 420, seed: 3 });
    expect([model.elements.size, model.flows.size]).toEqual([300, 420]);
    expect(save(generateModel({ elements: 300, flows: 420, seed: 3 }))).toBe(save(model));
    expect(save(generateModel({ elements: 300, flows: 420, seed: 4 }))).not.toBe(save(model));
  });

  test("is valid, without notices, and everything lies inside its zone", () => {
    const loaded = load(save(generateModel({ elements: 500 })));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    const { model, notices } = loaded.value;
    expect(notices).toEqual([]);
    const boxes = model.layout.get("main");
    for (const [child, zone] of drawnTree(model, "main").parent) {
      const [inner, outer] = [boxes?.get(child), boxes?.get(zone)];
      if (!inner || !outer || !("x" in inner) || !("x" in outer)) throw new Error(`${child} has no box`);
      expect(inner.x + inner.w < outer.w && inner.y + inner.h < outer.h && inner.x > 0 && inner.y > 0).toBe(true);
    }
  });

  test("is nested as deep as a cloud is", () => {
    const graph = graphOf(generateModel({ elements: 116 }));
    const pod = [...graph.model.elements].find(([, { kind }]) => kind === "pod")?.[0] ?? "";
    expect(graph.ancestors(pod).map((id) => graph.model.elements.get(id)?.kind)).toEqual([
      "namespace",
      "cluster",
      "subnet",
      "vpc",
      "account",
    ]);
  });
});
