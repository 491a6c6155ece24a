import { createScene } from "@bartizan/diagram";
import { type Box, type Element, emptyModel, graphOf, type Id } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { START } from "../gestures/machine.ts";
import { drawnModel, worldOf } from "../testing/drawing.ts";
import { type Promoted, promote } from "./promote.ts";

const NOBODY = { hover: undefined, focus: undefined, gesture: START };

/** A VPC with 400 subnets of one bastion each, all in view. */
function crowded(): Promoted {
  const elements = new Map<Id, Element>([["vpc", { kind: "vpc", name: "VPC" }]]);
  const boxes = new Map<Id, Box>([["vpc", { x: 0, y: 0, w: 4400, h: 4400 }]]);
  for (let n = 0; n < 400; n += 1) {
    elements.set(`subnet-${n}`, { kind: "subnet", name: `Subnet ${n}`, parent: "vpc" });
    elements.set(`bastion-${n}`, { kind: "bastion", name: `Bastion ${n}`, parent: `subnet-${n}` });
    boxes.set(`subnet-${n}`, { x: 40 + (n % 20) * 216, y: 40 + Math.floor(n / 20) * 216, w: 200, h: 200 });
    boxes.set(`bastion-${n}`, { x: 16, y: 48, w: 144, h: 48 });
  }
  const model = { ...emptyModel(), elements, layout: new Map([["main", boxes]]) };
  return {
    ...NOBODY,
    scene: createScene(model, graphOf(model), { diagram: "main" }),
    view: { x: 0, y: 0, zoom: 0.2, width: 1000, height: 1000 },
    selection: { elements: new Set(), flows: new Set() },
  };
}

describe("promoted elements", () => {
  it("are all in view while they are few, in reading order, zones before what they hold", () => {
    const { scene, view, selection } = worldOf(drawnModel());
    const all = ["vpc", "cluster", "payments", "api", "ledger", "orders", "user"];
    expect(promote({ ...NOBODY, scene, view, selection })).toEqual(all);
    expect(promote({ ...NOBODY, scene, view: { ...view, x: 1400 }, selection })).toEqual([]);
  });

  it("are none among many, until somebody works on one: then it and the zones around it", () => {
    const many = crowded();
    expect(promote(many)).toEqual([]);
    const selection = { elements: new Set(["bastion-7"]), flows: new Set<Id>() };
    expect(promote({ ...many, selection })).toEqual(["vpc", "subnet-7", "bastion-7"]);
    expect(promote({ ...many, hover: "bastion-9" })).toEqual(["vpc", "subnet-9", "bastion-9"]);
  });

  it("include the neighbours of the focus, so that the keyboard can go on", () => {
    const hosts = promote({ ...crowded(), focus: "subnet-30" });
    expect(hosts).toContain("subnet-29");
    expect(hosts).toContain("subnet-31");
  });

  it("stay few however much is selected", () => {
    const many = crowded();
    const selection = { elements: new Set(many.scene.order), flows: new Set<Id>() };
    expect(promote({ ...many, selection }).length).toBeLessThanOrEqual(200);
  });
});
