import { describe, expect, test } from "vitest";
import { apply } from "./change.ts";
import { commands } from "./commands/index.ts";
import { load } from "./load.ts";
import { emptyModel, type Model } from "./model.ts";
import { save } from "./save.ts";

const small: Model = {
  ...emptyModel("Shop"),
  assets: new Map([["card-data", { name: "Card data", classification: "restricted" }]]),
  elements: new Map([
    [
      "orders-x7k2",
      {
        kind: "pod",
        name: "orders",
        parent: "shop-p2xm",
        facts: { securityLevel: "restricted", may: ["exec", "readSecrets"] },
        controls: { "audit-log": { state: "planned", owner: "Platform", due: "2030-01-31" } },
        stores: ["card-data"],
      },
    ],
    ["shop-p2xm", { kind: "namespace", name: "shop" }],
  ]),
  flows: new Map([["call-9hgt", { from: "shop-p2xm", to: "orders-x7k2" }]]),
  decisions: new Map([["clear-text@call-9hgt", { status: "accepted", reason: "Test data only" }]]),
  matrix: new Map([["pod", "STRIE"]]),
  layout: new Map([
    [
      "main",
      new Map([
        ["orders-x7k2", { x: 16, y: 40, w: 144, h: 48 }],
        ["shop-p2xm", { x: 0, y: 0, w: 240, h: 192, collapsed: true as const }],
        ["call-9hgt", { bends: [[8, 16] as const, [8, 64] as const] }],
      ]),
    ],
  ]),
};

const smallText = `{
  "format": "bartizan",
  "version": 1,
  "name": "Shop",

  "assets": {
    "card-data": {
      "name": "Card data",
      "classification": "restricted"
    }

  },

  "elements": {
    "orders-x7k2": {
      "kind": "pod",
      "name": "orders",
      "parent": "shop-p2xm",
      "facts": {
        "may": ["exec", "readSecrets"],
        "securityLevel": "restricted"
      },
      "controls": {
        "audit-log": {"state": "planned", "owner": "Platform", "due": "2030-01-31"}
      },
      "stores": ["card-data"]
    },

    "shop-p2xm": {
      "kind": "namespace",
      "name": "shop"
    }

  },

  "flows": {
    "call-9hgt": {
      "from": "shop-p2xm",
      "to": "orders-x7k2"
    }

  },

  "decisions": {
    "clear-text@call-9hgt": {
      "status": "accepted",
      "reason": "Test data only"
    }

  },

  "matrix": {
    "pod": "STRIE"

  },

  "diagrams": {
    "main": {
      "name": "Main"
    }

  },

  "layout": {
    "main": {
      "call-9hgt": [[8, 16], [8, 64]],

      "orders-x7k2": [16, 40, 144, 48],

      "shop-p2xm": [0, 0, 240, 192, "collapsed"]

    }

  }
}
`;

/** Lines that are only in the first text, and lines that are only in the second. */
function changedLines(before: string, after: string): [out: number, into: number] {
  const count = (a: string, b: string): number => {
    const others = b.split("\n");
    return a.split("\n").filter((line) => {
      const at = others.indexOf(line);
      if (at >= 0) others.splice(at, 1);
      return at < 0;
    }).length;
  };
  return [count(before, after), count(after, before)];
}

describe("the canonical text", () => {
  test("has one field a line, a blank line between records, and the layout last", () => {
    expect(save(small)).toBe(smallText);
  });

  test("is the same whatever order things were put in", () => {
    const reversed = {
      ...small,
      elements: new Map([...small.elements].reverse()),
      flows: new Map([...small.flows].reverse()),
    };
    expect(save(reversed)).toBe(smallText);
  });

  test("does not change when a file is opened and saved", () => {
    const loaded = load(smallText);
    expect(loaded.ok && save(loaded.value.model)).toBe(smallText);
  });

  test("changes in one line when something is renamed", () => {
    const renamed = apply(small, commands.rename(small, { id: "orders-x7k2", name: "orders-api" }));
    expect(changedLines(smallText, save(renamed))).toEqual([1, 1]);
  });

  test("changes in one line when something moves", () => {
    const placement = new Map([
      ["orders-x7k2", { x: 16, y: 40, w: 144, h: 48 }],
      ["shop-p2xm", { x: 0, y: 0, w: 240, h: 192, collapsed: true as const }],
    ]);
    const move = commands.move(small, { diagram: "main", placement, ids: ["orders-x7k2"], dx: 8, dy: 8 });
    expect(changedLines(smallText, save(apply(small, move)))).toEqual([1, 1]);
  });

  test("leaves out what says nothing, but keeps a set that was said to be empty", () => {
    const said = apply(small, commands.setFact(small, { target: "orders-x7k2", fact: "may", value: [] }));
    const silent = apply(said, commands.setField(said, { target: "orders-x7k2", field: "notes", value: "" }));
    expect(save(silent)).toContain('"may": []');
    expect(save(silent)).not.toContain("notes");
  });
});
