import { describe, expect, test } from "vitest";
import type { Condition } from "../catalogue/condition.ts";
import type { ExampleElement, ExampleFlow, ExampleGraph } from "../catalogue/example.ts";
import { exampleModel } from "../engine/exampleModel.ts";
import { controlOf, threatOn, verdictOf } from "../testing/raise.ts";
import { becauseLines } from "../words/because.ts";

const SEAL = controlOf({
  id: "SEAL",
  title: "Seal",
  appliesTo: ["pod", "database"],
  covers: ["pod", "database", "flow"],
});
const PRIVILEGED: Condition = { fact: "securityLevel", of: "self", in: ["privileged"] };
const CLEAR: Condition = { fact: "encryption", of: "self", in: ["none"] };

const pod = (level?: string): ExampleElement => ({
  kind: "pod",
  in: "space",
  ...(level && { facts: { securityLevel: level } }),
});
const flow = (from: string, to: string, encryption?: string): ExampleFlow => ({
  from,
  to,
  ...(encryption && { facts: { encryption } }),
});
const cluster = (more: ExampleGraph["elements"], facts = {}): ExampleGraph["elements"] => ({
  vpc: "vpc",
  cluster: { kind: "cluster", in: "vpc", facts },
  space: { kind: "namespace", in: "cluster" },
  ...more,
});
const joined = (joint: string): ExampleGraph => ({
  elements: {
    customer: "external-actor",
    front: "vpc",
    web: { kind: "process", in: "front" },
    joint,
    back: "vpc",
    db: { kind: "database", in: "back" },
  },
  flows: { visit: "customer -> web", left: "front -> joint", right: "back -> joint" },
});
const assets = { cards: "restricted", menu: "public" } as const;

interface Case {
  readonly what: string;
  readonly when: Condition;
  readonly target: string;
  readonly yes: ExampleGraph;
  readonly no: ExampleGraph;
  /** Absent where the drawing alone decides. */
  readonly unknown?: ExampleGraph;
  /** Why, in words, with "it" for the target. */
  readonly because: readonly string[];
  /** What is asked while it is unknown. */
  readonly asks?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: "a fact of an ancestor",
    when: { fact: "cni", of: "cluster", in: ["doesNot"] },
    target: "web",
    yes: { elements: cluster({ web: pod() }, { cni: "doesNot" }) },
    no: { elements: cluster({ web: pod() }, { cni: "enforces" }) },
    unknown: { elements: cluster({ web: pod() }) },
    because: ["Network plug-in = Does not enforce policies on cluster"],
    asks: ["fact cni"],
  },
  {
    what: "a crossing of one kind of boundary in one direction",
    when: { all: [{ crosses: { kind: "vpc", direction: "in" } }, CLEAR] },
    target: "visit",
    yes: { elements: { c: "external-actor", ...cluster({ web: pod() }) }, flows: { visit: flow("c", "web", "none") } },
    no: { elements: { c: "external-actor", ...cluster({ web: pod() }) }, flows: { visit: flow("web", "c", "none") } },
    unknown: { elements: { c: "external-actor", ...cluster({ web: pod() }) }, flows: { visit: flow("c", "web") } },
    because: ["it comes into vpc", "Encryption = None"],
    asks: ["fact encryption"],
  },
  {
    what: "something contained, at any depth",
    when: { contains: { kind: "pod", where: PRIVILEGED } },
    target: "vpc",
    yes: { elements: cluster({ web: pod("privileged") }) },
    no: { elements: cluster({ web: pod("restricted") }) },
    unknown: { elements: cluster({ web: pod() }) },
    because: ["it contains web", "Pod security level = Needs more on web"],
    asks: ["fact securityLevel"],
  },
  {
    what: "a flow that comes in",
    when: { flow: { direction: "in", other: { kinds: ["external-actor"] }, where: CLEAR } },
    target: "web",
    yes: { elements: { c: "external-actor", ...cluster({ web: pod() }) }, flows: { visit: flow("c", "web", "none") } },
    no: { elements: { c: "external-actor", ...cluster({ web: pod() }) }, flows: { visit: flow("web", "c", "none") } },
    unknown: { elements: { c: "external-actor", ...cluster({ web: pod() }) }, flows: { visit: flow("c", "web") } },
    because: ["it is called by c", "Encryption = None on visit"],
    asks: ["fact encryption"],
  },
  {
    what: "a flow that goes out",
    when: { flow: { direction: "out", other: { kinds: ["database"] }, where: CLEAR } },
    target: "web",
    yes: { elements: cluster({ web: pod(), db: "database" }), flows: { read: flow("web", "db", "none") } },
    no: { elements: cluster({ web: pod(), db: "database" }), flows: { read: flow("db", "web", "none") } },
    unknown: { elements: cluster({ web: pod(), db: "database" }), flows: { read: flow("web", "db") } },
    because: ["it calls db", "Encryption = None on read"],
    asks: ["fact encryption"],
  },
  {
    what: "an asset that a flow brings back",
    when: { all: [{ carries: { atLeast: "confidential" } }, CLEAR] },
    target: "read",
    yes: {
      assets,
      elements: { web: "process", db: "database" },
      flows: { read: { from: "web", to: "db", returns: ["cards"], facts: { encryption: "none" } } },
    },
    no: {
      assets,
      elements: { web: "process", db: "database" },
      flows: { read: { from: "web", to: "db", returns: ["menu"], facts: { encryption: "none" } } },
    },
    unknown: {
      assets,
      elements: { web: "process", db: "database" },
      flows: { read: { from: "web", to: "db", returns: ["cards"] } },
    },
    because: ["cards", "Encryption"],
    asks: ["fact encryption"],
  },
  {
    what: "an asset that passes an element on one of its flows",
    when: { carries: { atLeast: "confidential" } },
    target: "web",
    yes: {
      assets,
      elements: { web: "process", db: "database" },
      flows: { read: { from: "web", to: "db", returns: ["cards"] } },
    },
    no: {
      assets,
      elements: { web: "process", db: "database" },
      flows: { read: { from: "web", to: "db", returns: ["menu"] } },
    },
    because: ["read carries cards"],
  },
  {
    what: "an asset that lies in an element",
    when: { stores: { atLeast: "restricted" } },
    target: "db",
    yes: { assets, elements: { db: { kind: "database", stores: ["menu", "cards"] } } },
    no: { assets, elements: { db: { kind: "database", stores: ["menu"] } } },
    because: ["cards"],
  },
  {
    what: "a count of flows",
    when: { count: { of: { flow: { direction: "in", other: { kinds: ["pod"] }, where: CLEAR } }, atLeast: 2 } },
    target: "db",
    yes: {
      elements: cluster({ a: pod(), b: pod(), db: "database" }),
      flows: { x: flow("a", "db", "none"), y: flow("b", "db", "none") },
    },
    no: {
      elements: cluster({ a: pod(), b: pod(), db: "database" }),
      flows: { x: flow("a", "db", "none"), y: flow("b", "db", "server") },
    },
    unknown: {
      elements: cluster({ a: pod(), b: pod(), db: "database" }),
      flows: { x: flow("a", "db", "none"), y: flow("b", "db") },
    },
    because: ["it is called by a", "it is called by b"],
    asks: ["fact encryption"],
  },
  {
    what: "a count of what is contained",
    when: { count: { of: { contains: { kind: "pod", where: PRIVILEGED } }, atLeast: 2 } },
    target: "space",
    yes: { elements: cluster({ a: pod("privileged"), b: pod("privileged"), c: pod() }) },
    no: { elements: cluster({ a: pod("privileged"), b: pod("baseline") }) },
    unknown: { elements: cluster({ a: pod("privileged"), b: pod(), c: pod("baseline") }) },
    because: ["contains a", "contains b"],
    asks: ["fact securityLevel"],
  },
  ...["transit-gateway", "peering"].map(
    (joint): Case => ({
      what: `a way through a ${joint}`,
      when: {
        all: [{ path: { from: "internet", avoiding: ["waf"] } }, { fact: "clientsSignIn", of: "self", in: ["none"] }],
      },
      target: "db",
      yes: withDb(joined(joint), "none"),
      no: { ...withDb(joined(joint), "none"), flows: { visit: "customer -> web", left: "front -> joint" } },
      unknown: joined(joint),
      because: ["reached from the internet", "Clients sign in = Not at all"],
      asks: ["fact clientsSignIn"],
    }),
  ),
  {
    what: "a control in one of some states",
    when: { control: "SEAL", state: ["none", "planned"] },
    target: "db",
    yes: { elements: { db: { kind: "database", controls: { SEAL: "planned" } } } },
    no: { elements: { db: { kind: "database", controls: { SEAL: "verified" } } } },
    unknown: { elements: { db: "database" } },
    because: ["Seal"],
    asks: ["controls perimeter"],
  },
];

function withDb(graph: ExampleGraph, clientsSignIn: string): ExampleGraph {
  return { ...graph, elements: { ...graph.elements, db: { kind: "database", in: "back", facts: { clientsSignIn } } } };
}

describe.each(CASES)("$what", ({ when, target, yes, no, unknown, because, asks }) => {
  const verdict = (condition: Condition, graph: ExampleGraph) => verdictOf(condition, graph, target, [SEAL]);

  test("is yes, no, or unknown until somebody says", () => {
    expect([verdict(when, yes), verdict(when, no)]).toEqual(["yes", "no"]);
    if (unknown) expect(verdict(when, unknown)).toBe("unknown");
  });

  test("turned round by not, keeps what is unknown", () => {
    expect([verdict({ not: when }, yes), verdict({ not: when }, no)]).toEqual(["no", "yes"]);
    if (unknown) expect(verdict({ not: when }, unknown)).toBe("unknown");
  });

  test("explains itself in words", () => {
    const model = exampleModel(yes);
    const names = { model, target: (id: string) => id, control: (id: string) => (id === "SEAL" ? "Seal" : id) };
    const reasons = threatOn(when, yes, target, [SEAL])?.because ?? [];
    const said = becauseLines(reasons, names, target).map((line) => line.map(({ text }) => text).join(""));
    for (const words of because) expect(said.join("\n")).toContain(words);
  });

  test("asks what would decide it, and nothing when all is said", () => {
    expect(threatOn(when, yes, target, [SEAL])?.questions).toEqual([]);
    const asked = unknown ? threatOn(when, unknown, target, [SEAL])?.questions : asks;
    expect(asked?.map((key) => key.split(" @ ")[0])).toEqual(asks);
  });
});
