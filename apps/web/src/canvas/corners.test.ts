import { beforeEach, describe, expect, it } from "vitest";
import { documentStore, openModel, select, undo } from "../document/documentStore.ts";
import { noticeStore } from "../document/notices.ts";
import { bendByKeys, heldCorner, letGoOfCorner, moveCorner, nextCorner, removeCorner } from "./corners.ts";
import { drawnModel } from "./testing/drawing.ts";

const bends = () => documentStore.getState().model.layout.get("main")?.get("ask") as { bends: number[][] } | undefined;
const held = () => {
  const corner = heldCorner();
  if (!corner) throw new Error("no corner is held");
  return corner;
};

beforeEach(() => {
  letGoOfCorner();
  openModel(drawnModel(), { name: "drawn.tm.json" });
  select({ flows: ["ask"] });
});

describe("corners of a flow by keys", () => {
  it("one is added in the longest piece and moved on the grid, as one step", () => {
    bendByKeys("ask");
    const [before] = bends()?.bends ?? [];
    moveCorner(held(), [0, 1]);
    moveCorner(held(), [4, 0]);
    const [after] = bends()?.bends ?? [];
    expect(after?.map((value, axis) => value - (before?.[axis] ?? 0))).toEqual([32, 8]);
    undo();
    expect(bends()).toBeUndefined();
    expect(heldCorner()).toBeUndefined();
  });

  it("one that is there is held first; asked again, the flow gets another, and they are gone through in order", () => {
    bendByKeys("ask");
    letGoOfCorner();
    bendByKeys("ask");
    expect(bends()?.bends).toHaveLength(1);
    bendByKeys("ask");
    expect(bends()?.bends).toHaveLength(2);
    if (held().index === 1) nextCorner(held(), -1);
    expect(nextCorner(held(), 1)).toBe(true);
    expect(noticeStore.getState().notice?.text).toMatch(/^Corner 2 of 2: /);
    expect(nextCorner(held(), 1)).toBe(false);
    expect(heldCorner()).toBeUndefined();
  });

  it("are taken out one by one, and then the flow finds its own way", () => {
    bendByKeys("ask");
    bendByKeys("ask");
    removeCorner(held());
    expect(bends()?.bends).toHaveLength(1);
    removeCorner(held());
    expect(bends()).toBeUndefined();
    undo();
    expect(bends()?.bends).toHaveLength(1);
  });

  it("are left when another thing is selected", () => {
    bendByKeys("ask");
    select({ elements: ["api"] });
    expect(heldCorner()).toBeUndefined();
  });
});
