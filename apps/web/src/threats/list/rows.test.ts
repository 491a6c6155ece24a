import { emptyModel } from "@bartizan/model";
import { exampleModel, type TriagedThreat } from "@bartizan/stride";
import { describe, expect, it } from "vitest";
import { openSession } from "../../engine/session.ts";
import { TODAY } from "../../engine/testing/thinkHere.ts";
import { grouped, rowsOf, threatsOf } from "./rows.ts";

const model = exampleModel({
  elements: {
    cluster: "cluster",
    shop: { kind: "namespace", in: "cluster" },
    ...Object.fromEntries(
      ["a", "b", "c"].map((id) => [
        id,
        { kind: "pod", in: "shop", facts: { securityLevel: "privileged", hostAccess: ["writePath"] } },
      ]),
    ),
  },
});
const threats: readonly TriagedThreat[] = openSession(model, TODAY).triaged.threats;

describe("the lines of the list", () => {
  it("hold every threat once, in exactly one group", () => {
    const groups = grouped(threats, "severity", model);
    const ids = groups.flatMap((group) => group.threats.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(threats.map(({ id }) => id).toSorted());
  });

  it("put the same threat for the same reason into one line, with its instances behind it when expanded", () => {
    const groups = grouped(threats, "severity", model);
    const many = groups.find((group) => group.threats.length === 3);
    if (!many) throw new Error("three pods alike raise no group of three");
    const closed = rowsOf([many], new Set());
    expect(closed.map(({ type }) => type)).toEqual(["group"]);
    const open = rowsOf([many], new Set([many.key]));
    expect(open.map(({ type }) => type)).toEqual(["group", "threat", "threat", "threat"]);
    expect(
      open
        .slice(1)
        .flatMap(threatsOf)
        .map(({ id }) => id),
    ).toEqual(many.threats.map(({ id }) => id));
  });

  it("stand worst first, by letter, or by element", () => {
    const severities = ["critical", "high", "medium", "low", "info"];
    const bySeverity = grouped(threats, "severity", model).map(({ threats: [first] }) =>
      severities.indexOf(first.severity),
    );
    expect(bySeverity).toEqual(bySeverity.toSorted((a, b) => a - b));
    const byLetter = grouped(threats, "letter", model).map(({ threats: [first] }) => "STRIDE".indexOf(first.letter));
    expect(byLetter).toEqual(byLetter.toSorted((a, b) => a - b));
    const byElement = grouped(threats, "element", model).map(
      ({ threats: [first] }) => model.elements.get(first.target)?.name ?? "",
    );
    expect(byElement).toEqual(byElement.toSorted((a, b) => a.localeCompare(b)));
  });

  it("are none for none", () => {
    expect(rowsOf(grouped([], "severity", emptyModel()), new Set())).toEqual([]);
  });
});
