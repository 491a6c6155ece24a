import fc from "fast-check";
import type { Change } from "../change.ts";
import { commands } from "../commands/index.ts";
import { KINDS } from "../kinds/registry.ts";
import { drawnTree } from "../layout/drawn.ts";
import type { Model } from "../model.ts";
import type { Box } from "../schema/geometry.ts";
import { arbitraryName } from "./arbitraryModel.ts";

/** What somebody does next, before it is known on which model. */
export const arbitrarySteps = fc.array(
  fc.record({
    verb: fc.nat({ max: 1000 }),
    a: fc.nat({ max: 1000 }),
    b: fc.nat({ max: 1000 }),
    dx: fc.integer({ min: -300, max: 300 }),
    dy: fc.integer({ min: -300, max: 300 }),
    name: arbitraryName,
  }),
  { minLength: 1, maxLength: 8 },
);

export type Step = typeof arbitrarySteps extends fc.Arbitrary<(infer S)[]> ? S : never;

/** A box for everything in the diagram: as stored, and the rest somewhere. */
export function anyPlacement(model: Model): Map<string, Box> {
  const placement = new Map<string, Box>();
  [...drawnTree(model, "main").ids].sort().forEach((id, i) => {
    const stored = model.layout.get("main")?.get(id);
    placement.set(id, stored && "x" in stored ? stored : { x: 16 + (i % 5) * 160, y: 40 + i * 8, w: 144, h: 48 });
  });
  return placement;
}

/** The change that a step makes on a model; each of the commands has its turn. */
export function changeOf(model: Model, { verb, a, b, dx, dy, name }: Step, i: number): Change {
  const at = (ids: readonly string[], n: number): string => ids[n % Math.max(1, ids.length)] ?? "none";
  const elements = [...model.elements.keys()];
  const [id, other] = [at(elements, a), at(elements, b)];
  const flow = at([...model.flows.keys()], a);
  const target = a % 2 === 0 ? id : flow;
  const placement = anyPlacement(model);
  const here = { diagram: "main", placement };
  const box = { x: dx, y: dy, w: 144, h: 48 };
  const verbs: (() => Change)[] = [
    () =>
      commands.addElement(model, { id: `new-${i}`, kind: at([...KINDS.keys()], b), name, parent: id, ...here, box }),
    () => commands.addElement(model, { id: `new-${i}`, kind: "process", name, diagram: "main" }),
    () => commands.addFlow(model, { id: `new-flow-${i}`, from: id, to: other, name, facts: { port: 443 } }),
    () => commands.arrange(model, { diagram: "main", boxes: placement }),
    () => commands.collapse(model, { ...here, id, collapsed: b % 2 === 0 }),
    () =>
      commands.decide(model, {
        threat: `t@${target}`,
        decision: b % 2 ? { status: "accepted", reason: name } : undefined,
      }),
    () =>
      commands.duplicate(model, {
        ...here,
        ids: [id, other],
        newId: (old) => `${old}-copy-${i}`.slice(-60).replace(/^[^a-z]+/, "c"),
        dx,
        dy,
      }),
    () => commands.duplicateDiagram(model, { id: `diagram-${a % 3}`, newId: `diagram-${b % 3}`, name }),
    () => commands.hide(model, { diagram: "main", ids: [id] }),
    () => commands.show(model, { diagram: "main", ids: [id, other] }),
    () => commands.move(model, { ...here, ids: [id, other], dx, dy }),
    () => commands.putAsset(model, { id: "asset-0", asset: b % 2 ? { name, classification: "internal" } : undefined }),
    () => commands.putDiagram(model, { id: `diagram-${b % 3}`, diagram: a % 2 ? { name, elements: [id] } : undefined }),
    () =>
      commands.putMarker(model, {
        diagram: "main",
        id: "marker-0",
        marker: b % 2 ? { label: "1", on: id, text: name } : undefined,
      }),
    () => commands.putRecord(model, { part: "matrix", id: "pod", record: b % 2 ? "STE" : undefined }),
    () => commands.putRecord(model, { part: "attackers", id: "x", record: { name, group: "external", starts: [id] } }),
    () =>
      commands.putRecord(model, {
        part: "threats",
        id: "x",
        record: { target, letter: "S", title: name, severity: "low" },
      }),
    () =>
      commands.setField(model, { target, field: a % 2 === 0 ? "stores" : "carries", value: ["asset-0", "asset-1"] }),
    () => commands.remove(model, { elements: [id], flows: [flow] }),
    () => commands.rename(model, { id: target, name }),
    () => commands.reparent(model, { ...here, ids: [id], parent: b % 4 === 0 ? undefined : other, by: [dx, dy] }),
    () => commands.reparent(model, { ...here, ids: [id], parent: other, spot: "free" }),
    () => commands.reparent(model, { ...here, ids: [id], parent: other, edits: "parent" }),
    () => commands.resize(model, { ...here, id, box: { ...box, w: Math.abs(dx), h: Math.abs(dy) } }),
    () => commands.setBends(model, { diagram: "main", flow, bends: b % 2 ? [[dx, dy]] : [] }),
    () => commands.setControl(model, { target, control: "backup", use: b % 2 ? { state: "none" } : undefined }),
    () => commands.setDefault(model, { zone: id, kind: "pod", fact: "runsAs", value: b % 2 ? "root" : undefined }),
    () => commands.setEnds(model, { flow, from: id, to: other }),
    () => commands.setFact(model, { target, fact: "port", value: b % 2 ? b : undefined }),
    () => commands.setFacts(model, { targets: [id, flow], fact: "may", value: ["exec"] }),
    () => commands.setField(model, { target, field: "notes", value: name }),
    () => commands.setField(model, { target: id, field: "zones", value: [other] }),
    () => commands.setInfo(model, { name, owner: "" }),
  ];
  return verbs[verb % verbs.length]?.() ?? [];
}
