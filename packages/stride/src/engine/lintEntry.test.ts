import { describe, expect, test } from "vitest";
import type { Condition } from "../catalogue/condition.ts";
import type { ThreatEntry } from "../catalogue/entry.ts";
import { controlOf, entryOf } from "../testing/raise.ts";
import { lintEntry } from "./lintEntry.ts";

const CONTROLS = [
  controlOf({ id: "A", covers: ["pod"] }),
  controlOf({ id: "L", scope: "evidence", covers: ["pod"] }),
  controlOf({ id: "P", scope: "programme", covers: [] }),
];
const RISKY: Condition = { fact: "securityLevel", of: "self", in: ["privileged"] };

function faults(more: Partial<ThreatEntry>): readonly string[] {
  return lintEntry(entryOf({ on: ["pod"], when: RISKY, ...more }), CONTROLS);
}

describe("a condition", () => {
  test("that can be true and false is fine", () => {
    expect(faults({})).toEqual([]);
  });

  test.each<[string, Condition]>([
    [
      "asks for every value of a fact",
      { fact: "securityLevel", of: "self", in: ["restricted", "baseline", "privileged"] },
    ],
    ["says a thing or its opposite", { any: [{ inside: { kind: "vpc" } }, { not: { inside: { kind: "vpc" } } }] }],
    ["is empty", { all: [] }],
    [
      "covers all values between two parts",
      { any: [RISKY, { fact: "securityLevel", of: "self", in: ["restricted", "baseline"] }] },
    ],
  ])("that %s is true for every element, and refused", (_what, when) => {
    expect(faults({ when })).toContain("its condition is true for every element of its kind");
  });

  test("that contradicts itself is refused", () => {
    expect(faults({ when: { all: [RISKY, { not: RISKY }] } })).toEqual(["its condition can never be true"]);
  });

  test("that names a control of its own list is refused", () => {
    const when: Condition = { all: [RISKY, { control: "A", state: ["none"] }] };
    expect(faults({ when, controls: [{ id: "A", effect: "prevents" }] })).toEqual([
      "its condition names A, which is a control of its own list",
    ]);
  });

  test("with facts, values or kinds that do not exist is refused, however deep", () => {
    const when: Condition = {
      contains: {
        kind: "ship",
        where: {
          any: [
            { fact: "colour", of: "self", in: ["red"] },
            { fact: "os", of: "node", in: ["old"] },
          ],
        },
      },
    };
    expect(faults({ when })).toEqual(["there is no kind ship", "there is no fact colour", "fact os has no value old"]);
  });

  test("about a fact that none of its kinds has is refused", () => {
    expect(faults({ on: ["waf"] })).toEqual(["none of its kinds has the fact securityLevel"]);
  });
});

describe("a control in its list", () => {
  test.each<[string, ThreatEntry["controls"][number]]>([
    ["there is no control Z", { id: "Z", effect: "detects" }],
    ["L only records: it prevents nothing but R", { id: "L", effect: "prevents" }],
    ["P is a programme and prevents nothing by itself", { id: "P", effect: "prevents" }],
    ["A has a set but does not prevent", { id: "A", effect: "detects", set: 1 }],
  ])("is refused: %s", (fault, control) => {
    expect(faults({ controls: [control] })).toEqual([fault]);
  });

  test("that covers none of its kinds is refused", () => {
    const when: Condition = { fact: "os", of: "self", in: ["general"] };
    expect(faults({ on: ["node"], when, controls: [{ id: "A", effect: "prevents" }] })).toEqual([
      "A covers none of its kinds",
    ]);
  });
});

describe("a target", () => {
  test("has to go with what the threat is on", () => {
    expect(faults({ target: "flow" })).toEqual(["its target is flow, which does not go with pod"]);
    expect(faults({ on: ["waf"], when: { inside: { kind: "vpc" } }, target: "zone-border" })).toEqual([
      "its target is a border, and not all of its kinds are zones",
    ]);
  });
});
