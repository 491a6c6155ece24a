import { describe, expect, test } from "vitest";
import { seededRandom } from "./generate/random.ts";
import { newId } from "./newId.ts";
import { isId } from "./schema/id.ts";

const idOf = (name: string, kind = "pod"): string => newId(name, kind, seededRandom(1));

describe("a new id", () => {
  test("tells the name it was made from", () => {
    expect(idOf("Orders API (v2)")).toMatch(/^orders-api-v2-[2-9a-z]{4}$/);
    expect(idOf("Café Zürich")).toMatch(/^cafe-zurich-/);
  });

  test("tells the kind when the name has no Latin letters", () => {
    expect(idOf("データベース", "database")).toMatch(/^database-/);
    expect(idOf("2024 shop")).toMatch(/^shop-/);
    expect(idOf("!!!", "7")).toMatch(/^element-/);
  });

  test("is always an id, whatever the name", () => {
    for (const name of ["", " ", "-", "9", "x".repeat(500), "__proto__", "a\u0000b", "😀"])
      expect(isId(idOf(name))).toBe(true);
  });

  test("differs from one to the next", () => {
    const random = seededRandom(2);
    expect(new Set(Array.from({ length: 100 }, () => newId("x", "pod", random))).size).toBe(100);
  });
});
