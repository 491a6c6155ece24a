import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply } from "../change.ts";
import { commands } from "../commands/index.ts";
import { graphOf, updateGraph } from "../graph.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { modelWith } from "../testing/build.ts";
import { DRAWN_FACTS } from "./drawnFact.ts";

const estate = modelWith(
  {
    internet: { kind: "internet" },
    visitor: { kind: "external-actor", parent: "internet" },
    office: { kind: "on-premises" },
    account: { kind: "account" },
    shared: { kind: "account" },
    foreign: { kind: "account", facts: { accountOwner: "others" } },
    vpc: { kind: "vpc", parent: "account" },
    "vpc-2": { kind: "vpc", parent: "shared" },
    "vpc-3": { kind: "vpc", parent: "foreign" },
    hub: { kind: "transit-gateway", parent: "account" },
    "lonely-hub": { kind: "transit-gateway", parent: "account" },
    endpoint: { kind: "private-endpoint", parent: "vpc" },
    store: { kind: "object-store" },
    api: { kind: "process", parent: "vpc" },
    db: { kind: "database", parent: "vpc", facts: { runBy: "us" } },
    cluster: { kind: "cluster", parent: "vpc" },
    live: { kind: "namespace", parent: "cluster", facts: { stage: "production" } },
    trial: { kind: "namespace", parent: "cluster", facts: { stage: "test" } },
    pod: { kind: "pod", parent: "live", facts: { securityLevel: "restricted" } },
    program: { kind: "container", parent: "pod" },
  },
  {
    visit: { from: "visitor", to: "api" },
    query: { from: "api", to: "db" },
    put: { from: "endpoint", to: "store" },
    call: { from: "store", to: "api" },
    join: { from: "vpc", to: "hub" },
    "join-2": { from: "hub", to: "vpc-2" },
    "join-3": { from: "vpc-3", to: "hub" },
    "join-office": { from: "office", to: "hub" },
    out: { from: "api", to: "visitor" },
  },
);

const graph = graphOf(estate);
const drawn = (value: unknown, at: string) => ({ state: "said", value, at, via: "drawn" });
const UNKNOWN = { state: "unknown" };

describe("the drawing answers", () => {
  test("whether a flow touches the internet: by its ends, never by guessing", () => {
    expect(graph.fact("visit", "publicPath")).toEqual(drawn("yes", "internet"));
    expect(graph.fact("query", "publicPath")).toEqual(drawn("no", "vpc"));
    expect(graph.fact("put", "publicPath")).toEqual(drawn("no", "endpoint"));
    expect(graph.fact("join", "publicPath")).toEqual(drawn("no", "hub"));
    expect(graph.fact("call", "publicPath")).toEqual(UNKNOWN);
  });

  test("whose the far end is", () => {
    expect(graph.fact("out", "ownerElsewhere")).toEqual(drawn("yes", "visitor"));
    expect(graph.fact("query", "ownerElsewhere")).toEqual(drawn("no", "db"));
    expect(graph.fact("visit", "ownerElsewhere")).toEqual(UNKNOWN);
  });

  test("what a transit gateway connects", () => {
    const value = ["onPremises", "otherAccounts", "ownAccount", "partners"];
    expect(graph.fact("hub", "connects")).toEqual(drawn(value, "hub"));
    expect(graph.fact("lonely-hub", "connects")).toEqual(UNKNOWN);
  });

  test("that a cluster serves several stages, but not that it serves one only", () => {
    expect(graph.fact("cluster", "stages")).toEqual(drawn("several", "trial"));
    const one = apply(estate, commands.setFact(estate, { target: "trial", fact: "stage", value: "production" }));
    expect(graphOf(one).fact("cluster", "stages")).toEqual(UNKNOWN);
  });

  test("that a container of a restricted pod does not run as root", () => {
    expect(graph.fact("program", "runsAs")).toEqual(drawn("nonRoot", "pod"));
  });

  test("only while nobody says otherwise, on the thing or for everything in a zone", () => {
    const own = apply(estate, commands.setFact(estate, { target: "query", fact: "publicPath", value: "yes" }));
    expect(graphOf(own).fact("query", "publicPath")).toMatchObject({ value: "yes", via: "own" });
    const zone = commands.setDefault(estate, { zone: "live", kind: "container", fact: "runsAs", value: "root" });
    expect(graphOf(apply(estate, zone)).fact("program", "runsAs")).toMatchObject({ value: "root", via: "default" });
  });

  test("only what a kind can be asked", () => {
    expect(graph.fact("api", "stages")).toEqual(UNKNOWN);
    expect(graph.fact("gone", "publicPath")).toEqual(UNKNOWN);
  });
});

test("the drawing's answers follow every edit", () => {
  fc.assert(
    fc.property(arbitraryModel, fc.nat(1000), fc.nat(1000), (model, a, b) => {
      const ids = [...model.elements.keys()];
      const [id, other] = [ids[a % ids.length], ids[b % ids.length]];
      const [flow] = model.flows.keys();
      if (id === undefined || other === undefined) return;
      const before = graphOf(model);
      const read = (graph: ReturnType<typeof graphOf>) =>
        [...graph.model.elements.keys(), ...graph.model.flows.keys()].map((at) =>
          Object.keys(DRAWN_FACTS).map((fact) => graph.fact(at, fact)),
        );
      read(before);
      for (const change of [
        commands.setFact(model, { target: id, fact: "runBy", value: "us" }),
        commands.setField(model, { target: id, field: "zones", value: [other] }),
        flow === undefined ? [] : commands.setEnds(model, { flow, to: other }),
        commands.remove(model, { elements: [id] }),
      ]) {
        const after = apply(model, change);
        expect(read(updateGraph(before, after, change))).toEqual(read(graphOf(after)));
      }
    }),
    { numRuns: 500 },
  );
});
