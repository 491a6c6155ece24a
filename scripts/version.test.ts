import { expect, test } from "vitest";
import { tooOld } from "./version.mjs";

test("a Node before 20.19 is refused in one sentence that names both versions", () => {
  expect(tooOld("18.20.8")).toBe("Bartizan needs Node 20.19 or newer; this is Node 18.20.8.");
  expect(tooOld("20.18.3")).toBe("Bartizan needs Node 20.19 or newer; this is Node 20.18.3.");
});

test("20.19 and everything after it passes", () => {
  for (const version of ["20.19.0", "20.20.2", "22.0.0", "24.1.0", "100.0.0"]) expect(tooOld(version)).toBeUndefined();
});
