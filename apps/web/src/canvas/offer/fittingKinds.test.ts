import { accepts } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { drawnModel } from "../testing/drawing.ts";
import { fittingKinds, searched } from "./fittingKinds.ts";

describe("kinds offered at the end of a flow", () => {
  it("are those that the zone takes", () => {
    const kinds = fittingKinds(drawnModel(), "main", "api", "orders").map(({ id }) => id);
    expect(kinds).toContain("pod");
    expect(kinds).not.toContain("vpc");
    expect(kinds.every((kind) => accepts("namespace", kind))).toBe(true);
  });

  it("put single things before zones", () => {
    const kinds = fittingKinds(drawnModel(), "main", "user", undefined);
    const firstZone = kinds.findIndex(({ zone }) => zone);
    expect(kinds.slice(firstZone).every(({ zone }) => zone)).toBe(true);
  });

  it("leave the model as it is", () => {
    const model = drawnModel();
    fittingKinds(model, "main", "api", "orders");
    expect(model.elements.size).toBe(7);
  });

  it("are found by the beginning of their label first, then by other words", () => {
    const kinds = fittingKinds(drawnModel(), "main", "api", "orders");
    expect(searched(kinds, "pod")[0]?.id).toBe("pod");
    expect(searched(kinds, "no such kind")).toEqual([]);
    expect(searched(kinds, " ")).toEqual(kinds);
  });
});
