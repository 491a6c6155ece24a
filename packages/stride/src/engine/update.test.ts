import {
  apply,
  type Change,
  type Element,
  editRecord,
  type Flow,
  graphOf,
  type Model,
  updateGraph,
} from "@bartizan/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import { estate } from "../testing/estate.ts";
import { triage } from "../triage.ts";
import { analyse, update } from "./analyse.ts";
import { compile } from "./compile.ts";

const TODAY = "2025-06-15";
const compiled = compile(CATALOGUE);

/** Two numbers that choose what is edited and how. */
type Choice = readonly [what: number, which: number, how: number];

const FACTS_OF: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  pod: [
    ["securityLevel", "privileged"],
    ["securityLevel", "restricted"],
    ["apiUse", "admin"],
  ],
  cluster: [
    ["cni", "enforces"],
    ["cni", "doesNot"],
    ["managed", "provider"],
  ],
  namespace: [["tenancy", "oneTeam"]],
  vpc: [["internetRoute", "inAndOut"]],
};
const CONTROLS = ["KN-01", "KN-02", "PE-01", "PE-04", "CL-11", "OP-04", "OP-01", "SC-05", "ID-05", "DA-01"];
const STATES = ["none", "planned", "implemented", "verified"] as const;

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[Math.floor(at * items.length) % items.length];
}

function withFacts(element: Element, how: number): Element {
  const said = pick(FACTS_OF[element.kind] ?? [["runBy", "provider"]], how);
  if (!said) return element;
  const [fact, value] = said;
  if (how > 0.8) return { ...element, defaults: { ...element.defaults, pod: { securityLevel: "baseline" } } };
  return { ...element, facts: how < 0.1 ? {} : { ...element.facts, [fact]: value } };
}

function withControl<R extends Element | Flow>(record: R, how: number): R {
  const control = pick(CONTROLS, how) ?? "KN-01";
  const state = pick(STATES, (how * 37) % 1) ?? "none";
  return { ...record, controls: { ...record.controls, [control]: { state } } };
}

/** One edit of a kind that a person makes: facts, controls, moves, new and removed elements and flows, assets. */
function editOf(model: Model, [what, which, how]: Choice, step: number): Change {
  const elements = [...model.elements];
  const flows = [...model.flows];
  const [id, element] = pick(elements, which) ?? ["", undefined];
  const [flowId, flow] = pick(flows, which) ?? ["", undefined];
  const someone = pick(elements, how)?.[0] ?? id;
  if (!element || !flow) return [];
  switch (what) {
    case 0:
      return editRecord(model, "elements", id, withFacts(element, how));
    case 1:
      return editRecord(model, "elements", id, withControl(element, how));
    case 2:
      return editRecord(model, "flows", flowId, { ...flow, facts: { encryption: how < 0.5 ? "none" : "mutual" } });
    case 3:
      return editRecord(model, "flows", flowId, withControl(flow, how));
    case 4:
      return editRecord(model, "flows", `drawn-${step}`, { from: id, to: someone === id ? flow.to : someone });
    case 5:
      return editRecord(model, "flows", flowId, undefined);
    case 6: {
      const zones = elements.filter(([, { kind }]) => kind === "namespace" || kind === "cluster");
      const parent = pick(zones, how)?.[0];
      if (element.kind !== "pod" || parent === undefined) return [];
      return editRecord(model, "elements", id, { ...element, parent });
    }
    case 7: {
      const nodes = elements.filter(([, { kind }]) => kind === "node").map(([node]) => node);
      const node = pick(nodes, how);
      if (element.kind !== "pod" || node === undefined) return [];
      const { zones: _, ...rest } = element;
      return editRecord(model, "elements", id, how < 0.3 ? rest : { ...element, zones: [node] });
    }
    case 8: {
      const clusters = elements.filter(([, { kind }]) => kind === "cluster");
      const spaces = elements.filter(([, { kind: it }]) => it === "namespace");
      const parent = pick(how > 0.6 ? spaces : clusters, which)?.[0];
      const kind = pick(["mesh", "node", "namespace", "pod", "network-policy"], how) ?? "pod";
      return editRecord(model, "elements", `new-${step}`, {
        kind,
        name: "New",
        ...(parent !== undefined && { parent }),
      });
    }
    case 9: {
      const used = flows.some(([, { from, to }]) => from === id || to === id);
      const held = elements.some(([, { parent, zones }]) => parent === id || zones?.includes(id));
      return used || held ? [] : editRecord(model, "elements", id, undefined);
    }
    case 10:
      return editRecord(model, "elements", id, { ...element, name: `Renamed ${step}`, outOfScope: "Not ours" });
    case 11:
      return editRecord(model, "assets", "orders", {
        name: "Orders",
        classification: how < 0.5 ? "public" : "restricted",
      });
    case 12:
      return editRecord(model, "elements", id, { ...element, trust: how < 0.5 ? 0 : 5 });
    case 13:
      return editRecord(model, "assumptions", "a", {
        text: "It holds",
        holds: how < 0.5 ? "no" : "yes",
        supports: [`${id}/securityLevel`],
      });
    case 14:
      return editRecord(model, "threats", `own-${step}`, { target: id, letter: "T", title: "Ours", severity: "low" });
    case 15: {
      const decision = { status: "accepted", reason: "Small", until: how < 0.5 ? "2025-01-01" : "2030-01-01" } as const;
      const cluster = elements.find(([, { kind }]) => kind === "cluster")?.[0];
      return editRecord(model, "decisions", `cluster-version-past-support@${cluster}`, decision);
    }
    default:
      return editRecord(model, "flows", flowId, { ...flow, to: someone === flow.from ? flow.to : someone });
  }
}

const choice = fc.tuple(
  fc.integer({ min: 0, max: 16 }),
  fc.double({ min: 0, max: 0.999, noNaN: true }),
  fc.double({ min: 0, max: 0.999, noNaN: true }),
);

describe("after an edit", () => {
  test("the analysis and the state of its threats are the same as new ones, whatever was edited before", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(choice, { minLength: 1, maxLength: 8 }),
        (seed, choices) => {
          let model = estate(45, seed);
          let graph = graphOf(model);
          let analysis = analyse(graph, compiled);
          let triaged = triage(model, analysis, TODAY);
          for (const [step, one] of choices.entries()) {
            const change = editOf(model, one, step);
            const earlier = { model, analysis, triaged, today: TODAY };
            model = apply(model, change);
            graph = updateGraph(graph, model, change);
            analysis = update(analysis, graph, change);
            triaged = triage(model, analysis, TODAY, { earlier });
            const fresh = analyse(graphOf(model), compiled);
            // As text: comparing some hundred threats deeply takes longer than making them.
            expect(JSON.stringify(analysis)).toBe(JSON.stringify(fresh));
            expect(JSON.stringify(triaged)).toBe(JSON.stringify(triage(model, fresh, TODAY)));
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  test("an analysis that was left behind by a later one still gives the right answer", () => {
    const model = estate(60, 3);
    const graph = graphOf(model);
    const first = analyse(graph, compiled);
    const change = editRecord(model, "flows", "flow-1", undefined);
    const next = apply(model, change);
    const nextGraph = updateGraph(graph, next, change);
    expect(update(first, nextGraph, change)).toEqual(update(first, nextGraph, change));
  });

  test("a rename evaluates nothing", () => {
    const model = estate(60, 3);
    const graph = graphOf(model);
    const before = analyse(graph, compiled);
    const [id, element] = [...model.elements][10] ?? ["", undefined];
    const change = editRecord(model, "elements", id, element && { ...element, name: "Another name", notes: "Why" });
    expect(change).toHaveLength(1);
    expect(update(before, updateGraph(graph, apply(model, change), change), change)).toBe(before);
  });

  test("threats keep their ids when an element is renamed, moved to another zone and drawn elsewhere", () => {
    const model = estate(60, 5);
    const pod = [...model.elements].find(([, { kind }]) => kind === "pod");
    const namespaces = [...model.elements].filter(([, { kind }]) => kind === "namespace").map(([id]) => id);
    const [id, element] = pod ?? ["", undefined];
    const other = namespaces.find((zone) => zone !== element?.parent);
    if (!element || other === undefined) throw new Error("the estate has no two namespaces");
    const idsOf = (it: Model): string[] =>
      analyse(graphOf(it), compiled)
        .threats.filter(({ target }) => target === id)
        .map((threat) => threat.id);
    const moved = apply(model, editRecord(model, "elements", id, { ...element, name: "Moved", parent: other }));
    // Another zone may add threats of its own: a border that is now crossed.
    expect(idsOf(model).length).toBeGreaterThan(0);
    expect(idsOf(moved)).toEqual(expect.arrayContaining(idsOf(model)));
  });
});
