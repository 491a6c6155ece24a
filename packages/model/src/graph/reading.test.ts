import { describe, expect, test } from "vitest";
import { graphOf } from "../graph.ts";
import { modelWith } from "../testing/build.ts";

const levels = (level: string) => ({ defaults: { pod: { securityLevel: level } } });

describe("what is known of a fact", () => {
  test("is what the element says itself, before anything else", () => {
    const model = modelWith({
      ns: { kind: "namespace", ...levels("baseline") },
      pod: { kind: "pod", parent: "ns", facts: { securityLevel: "restricted" } },
    });
    expect(graphOf(model).fact("pod", "securityLevel")).toEqual({
      state: "said",
      value: "restricted",
      at: "pod",
      via: "own",
    });
  });

  test("is what the nearest zone says for its kind", () => {
    const model = modelWith({
      vpc: { kind: "vpc", ...levels("privileged") },
      cluster: { kind: "cluster", parent: "vpc", ...levels("privileged") },
      ns: { kind: "namespace", parent: "cluster", ...levels("baseline") },
      pod: { kind: "pod", parent: "ns" },
      other: { kind: "pod", parent: "cluster" },
    });
    expect(graphOf(model).fact("pod", "securityLevel")).toMatchObject({ value: "baseline", at: "ns", via: "default" });
    expect(graphOf(model).fact("other", "securityLevel")).toMatchObject({ value: "privileged", at: "cluster" });
    expect(graphOf(model).fact("ns", "securityLevel")).toEqual({ state: "unknown" });
  });

  test("is unknown when zones side by side disagree, and said when they agree", () => {
    const model = (onNode: string) =>
      modelWith({
        cluster: { kind: "cluster", ...levels("privileged") },
        ns: { kind: "namespace", parent: "cluster", ...levels("baseline") },
        node: { kind: "node", parent: "cluster", ...levels(onNode) },
        pod: { kind: "pod", parent: "ns", zones: ["node"] },
      });
    expect(graphOf(model("restricted")).fact("pod", "securityLevel")).toEqual({
      state: "conflict",
      values: [
        { at: "ns", value: "baseline" },
        { at: "node", value: "restricted" },
      ],
    });
    expect(graphOf(model("baseline")).fact("pod", "securityLevel")).toMatchObject({ state: "said", at: "ns" });
  });

  test("does not go past a zone that answers, by whatever way", () => {
    const model = modelWith({
      cluster: { kind: "cluster", ...levels("privileged") },
      ns: { kind: "namespace", parent: "cluster", ...levels("baseline") },
      node: { kind: "node", parent: "cluster" },
      pod: { kind: "pod", parent: "ns", zones: ["node"] },
    });
    expect(graphOf(model).fact("pod", "securityLevel")).toMatchObject({ value: "baseline", at: "ns" });
  });

  test("is inherited from a zone that says it of itself, where the fact is of that sort", () => {
    const model = modelWith({
      account: { kind: "account", facts: { stage: "production", cni: "enforces" } },
      vpc: { kind: "vpc", parent: "account" },
      cluster: { kind: "cluster", parent: "vpc" },
    });
    expect(graphOf(model).fact("cluster", "stage")).toEqual({
      state: "said",
      value: "production",
      at: "account",
      via: "default",
    });
    expect(graphOf(model).fact("cluster", "cni")).toEqual({ state: "unknown" });
  });

  test("is inherited by parent only: who runs a node does not run the pods on it", () => {
    const model = modelWith({
      cluster: { kind: "cluster" },
      ns: { kind: "namespace", parent: "cluster", facts: { runBy: "us" } },
      node: { kind: "node", parent: "cluster", facts: { runBy: "provider" } },
      pod: { kind: "pod", parent: "ns", zones: ["node"] },
      kubelet: { kind: "kubelet", parent: "node" },
    });
    expect(graphOf(model).fact("pod", "runBy")).toMatchObject({ value: "us", at: "ns" });
    expect(graphOf(model).fact("kubelet", "runBy")).toMatchObject({ value: "provider", at: "node" });
  });

  test("is what the kind says, of the element or of a zone around it, when nobody else does", () => {
    const model = modelWith({
      cloud: { kind: "provider" },
      plane: { kind: "control-plane", parent: "cloud" },
      etcd: { kind: "etcd", parent: "plane" },
      own: { kind: "etcd", parent: "plane", facts: { runBy: "us" } },
      metadata: { kind: "metadata-service" },
    });
    const graph = graphOf(model);
    expect(graph.fact("etcd", "runBy")).toEqual({ state: "said", value: "provider", at: "cloud", via: "kind" });
    expect(graph.fact("own", "runBy")).toMatchObject({ value: "us", via: "own" });
    expect(graph.fact("metadata", "runBy")).toMatchObject({ at: "metadata", via: "kind" });
  });

  test("of a flow is what a zone says for the flows inside it", () => {
    const model = modelWith(
      {
        cluster: { kind: "cluster", defaults: { flow: { encryption: "mutual" } } },
        ns: { kind: "namespace", parent: "cluster", defaults: { flow: { encryption: "none" } } },
        a: { kind: "pod", parent: "ns" },
        b: { kind: "pod", parent: "ns" },
        c: { kind: "pod", parent: "cluster" },
        outside: { kind: "process" },
      },
      { near: { from: "a", to: "b" }, far: { from: "a", to: "c" }, out: { from: "a", to: "outside" } },
    );
    const read = (flow: string) => graphOf(model).fact(flow, "encryption");
    expect(read("near")).toMatchObject({ value: "none", at: "ns", via: "default" });
    expect(read("far")).toMatchObject({ value: "mutual", at: "cluster" });
    expect(read("out")).toEqual({ state: "unknown" });
  });

  test("compares sets by what is in them", () => {
    const may = (zone: string[]) => ({ defaults: { "service-account": { may: zone } } });
    const model = modelWith({
      ns: { kind: "namespace", ...may(["exec"]) },
      team: { kind: "team", ...may(["exec"]) },
      account: { kind: "service-account", parent: "ns", zones: ["team"] },
    });
    expect(graphOf(model).fact("account", "may")).toMatchObject({ state: "said", value: ["exec"] });
  });

  test("is never something that an object merely has by nature", () => {
    const graph = graphOf(modelWith({ pod: { kind: "pod", facts: {}, controls: {} } }));
    expect(graph.fact("pod", "constructor")).toEqual({ state: "unknown" });
    expect(graph.control("pod", "toString")).toBeUndefined();
  });
});
