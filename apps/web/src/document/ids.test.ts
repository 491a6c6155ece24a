import { emptyModel, type Model } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import { freshId, idsOfCopies } from "./ids.ts";

/** Numbers that repeat, so that ids of one name are alike unless somebody looks. */
function drawn(...numbers: number[]): () => number {
  let at = 0;
  return () => numbers[Math.floor(at++ / 4) % numbers.length] ?? 0;
}

const pods: Model = {
  ...emptyModel(),
  elements: new Map([
    ["web-2222", { kind: "pod", name: "web" }],
    ["web-3333", { kind: "pod", name: "web" }],
  ]),
  flows: new Map([["https-2222", { from: "web-2222", to: "web-3333", name: "HTTPS" }]]),
};

test("an id that is taken is drawn again", () => {
  expect(freshId(pods, "web", "pod", drawn(0, 1 / 27, 2 / 27))).toBe("web-4444");
});

describe("ids of copies", () => {
  test("are neither those of the model nor alike, also where two originals have one name", () => {
    const idOf = idsOfCopies(pods, pods, drawn(0, 2 / 27, 2 / 27, 3 / 27));
    expect([idOf("web-2222"), idOf("web-3333")]).toEqual(["web-4444", "web-5555"]);
  });

  test("are the same each time for the same original, and named like it", () => {
    const idOf = idsOfCopies(pods);
    expect(idOf("https-2222")).toBe(idOf("https-2222"));
    expect(idOf("https-2222")).toMatch(/^https-/);
  });

  test("are named by the source and free in the model they are added to", () => {
    const clip: Model = { ...emptyModel(), elements: new Map([["a", { kind: "node", name: "web" }]]) };
    expect(idsOfCopies(pods, clip, drawn(1 / 27, 4 / 27))("a")).toBe("web-6666");
  });
});
