import { graphOf, type Model } from "@bartizan/model";
import { describe, expect, test } from "vitest";
import type { Condition } from "../catalogue/condition.ts";
import type { ExampleGraph } from "../catalogue/example.ts";
import { analyse } from "../engine/analyse.ts";
import { compile } from "../engine/compile.ts";
import { exampleModel } from "../engine/exampleModel.ts";
import { controlOf, entryOf, threatOn, verdictOf } from "../testing/raise.ts";

const PRIVILEGED: Condition = { fact: "securityLevel", of: "self", in: ["privileged"] };
const CLUSTER = { kind: "cluster", in: "vpc" } as const;

describe("a fact", () => {
  const pod = (facts = {}): ExampleGraph => ({ elements: { pod: { kind: "pod", facts } } });

  test("is yes or no when it is said, and unknown when nobody has said", () => {
    expect(verdictOf(PRIVILEGED, pod({ securityLevel: "privileged" }), "pod")).toBe("yes");
    expect(verdictOf(PRIVILEGED, pod({ securityLevel: "baseline" }), "pod")).toBe("no");
    expect(verdictOf(PRIVILEGED, pod(), "pod")).toBe("unknown");
  });

  test("of a set holds when one member is among those asked for; an empty set says none", () => {
    const raw: Condition = { fact: "capabilities", of: "self", in: ["NET_RAW", "SYS_ADMIN"] };
    const facts = (capabilities: string[]) => pod({ securityLevel: "privileged", capabilities });
    expect(verdictOf(raw, facts(["NET_RAW", "other"]), "pod")).toBe("yes");
    expect(verdictOf(raw, facts(["other"]), "pod")).toBe("no");
    expect(verdictOf(raw, facts([]), "pod")).toBe("no");
  });

  test("that another fact makes pointless is no, and the other is asked first", () => {
    const raw: Condition = { fact: "hostAccess", of: "self", in: ["network"] };
    expect(verdictOf(raw, pod({ securityLevel: "restricted" }), "pod")).toBe("no");
    expect(threatOn(raw, pod(), "pod")?.questions).toEqual(["fact securityLevel"]);
    expect(threatOn(raw, pod({ securityLevel: "privileged" }), "pod")?.questions).toEqual(["fact hostAccess"]);
  });

  test("is asked at once of a kind that has no such other fact", () => {
    const own: Condition = { fact: "device", of: "self", in: ["own"] };
    const model = exampleModel({ elements: { laptop: "developer-device" } });
    const fallen: Model = {
      ...model,
      assumptions: new Map([["hired", { text: "It is an employee's", holds: "no", supports: ["laptop/who"] }]]),
    };
    const entry = entryOf({ on: ["developer-device"], when: own });
    const compiled = compile({ id: "tried", version: "1", threats: [entry], controls: [], frameworks: [] });
    expect(analyse(graphOf(fallen), compiled).threats.map(({ questions }) => questions)).toEqual([["fact device"]]);
  });

  test("is no of an element that does not have it, and of a zone that is not there", () => {
    expect(verdictOf(PRIVILEGED, { elements: { waf: "waf" } }, "waf")).toBe("no");
    expect(verdictOf({ fact: "cni", of: "cluster", in: ["doesNot"] }, pod(), "pod")).toBe("no");
  });

  test("of a kind is read from the nearest one around; a default on a zone says where it came from", () => {
    const graph: ExampleGraph = {
      elements: {
        vpc: "vpc",
        cluster: { ...CLUSTER, facts: { cni: "doesNot" }, defaults: { pod: { securityLevel: "privileged" } } },
        space: { kind: "namespace", in: "cluster" },
        pod: { kind: "pod", in: "space" },
      },
    };
    expect(verdictOf({ fact: "cni", of: "cluster", in: ["doesNot"] }, graph, "pod")).toBe("yes");
    expect(threatOn(PRIVILEGED, graph, "pod")?.because).toEqual([
      { kind: "fact", target: "pod", field: "securityLevel", value: "privileged", at: "cluster" },
    ]);
  });

  test("that two zones say differently is unknown and asked of the element itself", () => {
    const level = (securityLevel: string) => ({ defaults: { pod: { securityLevel } } });
    const graph: ExampleGraph = {
      elements: {
        space: { kind: "namespace", ...level("restricted") },
        node: { kind: "node", ...level("privileged") },
        pod: { kind: "pod", in: "space", zones: ["node"] },
      },
    };
    expect(threatOn(PRIVILEGED, graph, "pod")?.questions).toEqual(["fact securityLevel @ pod"]);
  });

  test("of the ends of a flow is read there", () => {
    const graph: ExampleGraph = {
      elements: { user: { kind: "user", facts: { device: "own" } }, bastion: "bastion" },
      flows: { login: "user -> bastion" },
    };
    expect(verdictOf({ fact: "device", of: "from", in: ["own"] }, graph, "login")).toBe("yes");
    expect(verdictOf({ fact: "device", of: "to", in: ["own"] }, graph, "login")).toBe("no");
  });

  test("of the node of a pod that nobody placed is known only when all nodes of its cluster agree", () => {
    const graph = (one: string, other: string): ExampleGraph => ({
      elements: {
        vpc: "vpc",
        cluster: CLUSTER,
        a: { kind: "node", in: "cluster", facts: { os: one } },
        b: { kind: "node", in: "cluster", facts: { os: other } },
        space: { kind: "namespace", in: "cluster" },
        loose: { kind: "pod", in: "space" },
        placed: { kind: "pod", in: "space", zones: ["a"] },
      },
    });
    const general: Condition = { fact: "os", of: "node", in: ["general"] };
    expect(verdictOf(general, graph("general", "general"), "loose")).toBe("yes");
    expect(verdictOf(general, graph("containerOnly", "general"), "loose")).toBe("unknown");
    expect(verdictOf(general, graph("containerOnly", "containerOnly"), "loose")).toBe("no");
    expect(verdictOf(general, graph("general", "containerOnly"), "placed")).toBe("yes");
  });
});

describe("a crossing", () => {
  const graph: ExampleGraph = {
    elements: {
      internet: "internet",
      customer: { kind: "external-actor", in: "internet" },
      vpc: "vpc",
      web: { kind: "process", in: "vpc" },
      api: { kind: "process", in: "vpc" },
    },
    flows: { visit: "customer -> web", fetch: "web -> customer", inner: "web -> api" },
  };
  const crosses = (kind: string, direction: "in" | "out" | "any"): Condition => ({ crosses: { kind, direction } });

  test("counts by kind of boundary and by who opens the connection", () => {
    expect(verdictOf(crosses("vpc", "in"), graph, "visit")).toBe("yes");
    expect(verdictOf(crosses("vpc", "out"), graph, "visit")).toBe("no");
    expect(verdictOf(crosses("vpc", "out"), graph, "fetch")).toBe("yes");
    expect(verdictOf(crosses("subnet", "any"), graph, "visit")).toBe("no");
  });

  test("is none for a flow that stays inside", () => {
    expect(verdictOf(crosses("vpc", "any"), graph, "inner")).toBe("no");
  });

  test("comes in from people outside even where no zone around them says how far they are trusted", () => {
    const bare: ExampleGraph = {
      elements: { customer: "external-actor", vpc: "vpc", web: { kind: "process", in: "vpc" } },
      flows: { visit: "customer -> web", call: "web -> customer" },
    };
    expect(verdictOf(crosses("vpc", "in"), bare, "visit")).toBe("yes");
    expect(verdictOf(crosses("vpc", "in"), bare, "call")).toBe("no");
  });

  test("names the flow and the zone as the reason", () => {
    expect(threatOn(crosses("vpc", "in"), graph, "visit")?.because).toEqual([
      { kind: "crossing", target: "visit", field: "vpc", value: "in", at: "vpc" },
    ]);
  });
});

describe("containment", () => {
  const graph: ExampleGraph = {
    elements: {
      vpc: "vpc",
      cluster: CLUSTER,
      node: { kind: "node", in: "cluster" },
      spare: { kind: "node", in: "cluster" },
      space: { kind: "namespace", in: "cluster" },
      placed: { kind: "pod", in: "space", zones: ["node"], facts: { securityLevel: "privileged" } },
    },
  };
  const holdsPods: Condition = { contains: { kind: "pod", where: PRIVILEGED } };

  test("counts descendants at any depth and members of a zone", () => {
    expect(verdictOf(holdsPods, graph, "vpc")).toBe("yes");
    expect(verdictOf(holdsPods, graph, "node")).toBe("yes");
    expect(verdictOf(holdsPods, graph, "spare")).toBe("no");
    expect(verdictOf({ inside: { kind: "node" } }, graph, "placed")).toBe("yes");
    expect(verdictOf({ inside: { kind: "subnet" } }, graph, "placed")).toBe("no");
  });

  test("leaves open on which node a pod runs that nobody placed", () => {
    const loose: ExampleGraph = {
      elements: { ...graph.elements, placed: { kind: "pod", in: "space", facts: { securityLevel: "privileged" } } },
    };
    expect(verdictOf(holdsPods, loose, "node")).toBe("unknown");
    expect(verdictOf(holdsPods, loose, "vpc")).toBe("yes");
  });
});

describe("flows", () => {
  const graph: ExampleGraph = {
    assets: { orders: "confidential" },
    elements: { web: "pod", ledger: "pod", db: { kind: "database", stores: ["orders"] }, log: "log-store" },
    flows: {
      read: { from: "web", to: "db", facts: { encryption: "none" }, returns: ["orders"] },
      write: { from: "ledger", to: "db" },
    },
  };

  test("are found by direction, by the kind at the other end, and by what holds of them", () => {
    expect(verdictOf({ flow: { direction: "in", other: { kinds: ["pod"] } } }, graph, "db")).toBe("yes");
    expect(verdictOf({ flow: { direction: "out" } }, graph, "db")).toBe("no");
    const clear: Condition = { fact: "encryption", of: "self", in: ["none"] };
    expect(verdictOf({ flow: { direction: "out", where: clear } }, graph, "web")).toBe("yes");
    expect(verdictOf({ flow: { direction: "out", where: clear } }, graph, "ledger")).toBe("unknown");
  });

  test("that are not drawn are a reason too", () => {
    const unrecorded: Condition = { not: { flow: { direction: "out", other: { kinds: ["log-store"] } } } };
    expect(threatOn(unrecorded, graph, "web")?.because).toEqual([
      { kind: "flow", target: "web", field: "no out", value: "log-store" },
    ]);
  });

  test("are counted by how many things they lead to", () => {
    const two = (atLeast: number): Condition => ({
      count: { of: { flow: { direction: "in", other: { kinds: ["pod"] } } }, atLeast },
    });
    expect(verdictOf(two(2), graph, "db")).toBe("yes");
    expect(verdictOf(two(3), graph, "db")).toBe("no");
  });

  test("at what lies inside a zone count as the zone's when they cross its border", () => {
    const zoned: ExampleGraph = {
      elements: {
        space: "namespace",
        web: { kind: "pod", in: "space" },
        db: { kind: "pod", in: "space" },
        user: "user",
      },
      flows: { inner: "web -> db", visit: "user -> web" },
    };
    expect(verdictOf({ flow: { direction: "in", other: { kinds: ["user"] } } }, zoned, "space")).toBe("yes");
    expect(verdictOf({ flow: { direction: "in", other: { kinds: ["pod"] } } }, zoned, "space")).toBe("no");
  });

  test("tell by their ends and by what they carry and bring back", () => {
    expect(verdictOf({ end: { side: "to", kinds: ["database"] } }, graph, "read")).toBe("yes");
    expect(verdictOf({ end: { side: "from", kinds: ["database"] } }, graph, "read")).toBe("no");
    expect(verdictOf({ carries: { atLeast: "confidential" } }, graph, "read")).toBe("yes");
    expect(verdictOf({ carries: { atLeast: "restricted" } }, graph, "read")).toBe("no");
    expect(verdictOf({ stores: { atLeast: "internal" } }, graph, "db")).toBe("yes");
    expect(verdictOf({ stores: { atLeast: "internal" } }, graph, "log")).toBe("no");
  });
});

describe("a control in a condition", () => {
  const policy = controlOf({ id: "KN-01", scope: "contents", appliesTo: ["namespace"], covers: ["pod", "namespace"] });
  const drawn: Condition = { control: "KN-01", state: ["implemented", "verified"] };
  const graph = (state?: "none" | "implemented"): ExampleGraph => ({
    elements: {
      space: { kind: "namespace", ...(state && { controls: { "KN-01": state } }) },
      pod: { kind: "pod", in: "space" },
    },
  });

  test("is read by its scope, and asked for when nobody has said", () => {
    expect(verdictOf(drawn, graph("implemented"), "pod", [policy])).toBe("yes");
    expect(verdictOf(drawn, graph("none"), "pod", [policy])).toBe("no");
    expect(threatOn(drawn, graph(), "pod", [policy])?.questions).toEqual(["controls perimeter @ space"]);
  });
});
