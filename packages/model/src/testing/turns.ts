import type { Change } from "../change.ts";
import { commands } from "../commands/index.ts";
import { KINDS } from "../kinds/registry.ts";
import type { Model } from "../model.ts";
import type { Box } from "../schema/geometry.ts";
import type { Id } from "../schema/id.ts";

/** What a command finds when its turn comes: a few things of the model, some numbers, a text. */
export interface Circumstances {
  readonly model: Model;
  /** Which step it is, for ids that are new. */
  readonly i: number;
  readonly a: number;
  readonly b: number;
  readonly dx: number;
  readonly dy: number;
  readonly name: string;
  readonly id: Id;
  readonly other: Id;
  readonly flow: Id;
  /** One of the two: the element or the flow. */
  readonly target: Id;
  readonly placement: ReadonlyMap<Id, Box>;
}

type Turn = (at: Circumstances) => Change;

const here = ({ placement }: Circumstances) => ({ diagram: "main", placement });
const box = ({ dx, dy }: Circumstances): Box => ({ x: dx, y: dy, w: 144, h: 48 });
const kindAt = (n: number): string => [...KINDS.keys()][n % KINDS.size] ?? "process";

/** The turns of each command: one that has none here does not compile. */
const BY_COMMAND: Readonly<Record<keyof typeof commands, readonly Turn[]>> = {
  addElement: [
    (at) =>
      commands.addElement(at.model, {
        id: `new-${at.i}`,
        kind: kindAt(at.b),
        name: at.name,
        parent: at.id,
        ...here(at),
        box: box(at),
      }),
    ({ model, i, name }) => commands.addElement(model, { id: `new-${i}`, kind: "process", name, diagram: "main" }),
  ],
  addFlow: [
    ({ model, i, id, other, name }) =>
      commands.addFlow(model, { id: `new-flow-${i}`, from: id, to: other, name, facts: { port: 443 } }),
  ],
  arrange: [({ model, placement }) => commands.arrange(model, { diagram: "main", boxes: placement })],
  collapse: [(at) => commands.collapse(at.model, { ...here(at), id: at.id, collapsed: at.b % 2 === 0 })],
  decide: [
    ({ model, target, b, name }) =>
      commands.decide(model, {
        threat: `t@${target}`,
        decision: b % 2 ? { status: "accepted", reason: name, owner: name } : undefined,
      }),
  ],
  duplicate: [
    (at) =>
      commands.duplicate(at.model, {
        ...here(at),
        ids: [at.id, at.other],
        newId: (old) => `${old}-copy-${at.i}`.slice(-60).replace(/^[^a-z]+/, "c"),
        dx: at.dx,
        dy: at.dy,
      }),
  ],
  duplicateDiagram: [
    ({ model, a, b, name }) =>
      commands.duplicateDiagram(model, { id: `diagram-${a % 3}`, newId: `diagram-${b % 3}`, name }),
  ],
  hide: [({ model, id }) => commands.hide(model, { diagram: "main", ids: [id] })],
  move: [(at) => commands.move(at.model, { ...here(at), ids: [at.id, at.other], dx: at.dx, dy: at.dy })],
  putAsset: [
    ({ model, b, name }) =>
      commands.putAsset(model, {
        id: "asset-0",
        asset: b % 2 ? { name, classification: "internal", notes: name } : undefined,
      }),
  ],
  putDiagram: [
    ({ model, a, b, id, name }) =>
      commands.putDiagram(model, { id: `diagram-${b % 3}`, diagram: a % 2 ? { name, elements: [id] } : undefined }),
  ],
  putMarker: [
    ({ model, b, id, name }) =>
      commands.putMarker(model, {
        diagram: "main",
        id: "marker-0",
        marker: b % 2 ? { label: name, on: id, text: name } : undefined,
      }),
  ],
  putRecord: [
    ({ model, b }) => commands.putRecord(model, { part: "matrix", id: "pod", record: b % 2 ? "STE" : undefined }),
    ({ model, id, name }) =>
      commands.putRecord(model, { part: "attackers", id: "x", record: { name, group: "external", starts: [id] } }),
    ({ model, target, name }) =>
      commands.putRecord(model, {
        part: "threats",
        id: "x",
        record: { target, letter: "S", title: name, severity: "low" },
      }),
    ({ model, id, name }) =>
      commands.putRecord(model, { part: "considered", id: `${id}/S`, record: { by: name, because: name } }),
    ({ model, name }) =>
      commands.putRecord(model, {
        part: "reviews",
        id: "r",
        record: { date: "2030-01-01", people: [{ name, role: name }], outcome: name },
      }),
  ],
  remove: [({ model, id, flow }) => commands.remove(model, { elements: [id], flows: [flow] })],
  rename: [({ model, target, name }) => commands.rename(model, { id: target, name })],
  reparent: [
    (at) =>
      commands.reparent(at.model, {
        ...here(at),
        ids: [at.id],
        parent: at.b % 4 === 0 ? undefined : at.other,
        by: [at.dx, at.dy],
      }),
    (at) => commands.reparent(at.model, { ...here(at), ids: [at.id], parent: at.other, spot: "free" }),
    (at) => commands.reparent(at.model, { ...here(at), ids: [at.id], parent: at.other, edits: "parent" }),
  ],
  resize: [
    (at) =>
      commands.resize(at.model, {
        ...here(at),
        id: at.id,
        box: { ...box(at), w: Math.abs(at.dx), h: Math.abs(at.dy) },
      }),
  ],
  resolveConflict: [
    ({ model, a, b }) =>
      commands.resolveConflict(model, {
        conflict: [...model.conflicts.keys()][b % Math.max(1, model.conflicts.size)] ?? "none",
        take: (["ours", "theirs", "base", "asIs"] as const)[a % 4] ?? "asIs",
      }),
  ],
  resolveConflicts: [
    ({ model, a }) =>
      commands.resolveConflicts(model, {
        conflicts: model.conflicts.keys(),
        take: (["ours", "theirs", "base", "asIs"] as const)[a % 4] ?? "asIs",
      }),
  ],
  setBends: [
    ({ model, b, flow, dx, dy }) => commands.setBends(model, { diagram: "main", flow, bends: b % 2 ? [[dx, dy]] : [] }),
  ],
  setControl: [
    ({ model, b, target, name }) =>
      commands.setControl(model, {
        target,
        control: "backup",
        use: b % 2 ? { state: "none", owner: name, evidence: name } : undefined,
      }),
  ],
  setDefault: [
    ({ model, b, id, name }) =>
      commands.setDefault(model, {
        zone: id,
        kind: "pod",
        fact: "runsAs",
        value: b % 3 === 0 ? undefined : b % 3 === 1 ? "root" : name,
      }),
  ],
  setEnds: [({ model, flow, id, other }) => commands.setEnds(model, { flow, from: id, to: other })],
  setFact: [
    ({ model, b, target }) => commands.setFact(model, { target, fact: "port", value: b % 2 ? b - 0.5 : undefined }),
    ({ model, target, name }) => commands.setFact(model, { target, fact: "reads", value: name }),
  ],
  setFacts: [
    ({ model, id, flow, name }) =>
      commands.setFacts(model, { targets: [id, flow], fact: "may", value: ["exec", name, ""] }),
  ],
  setField: [
    ({ model, a, target }) =>
      commands.setField(model, {
        target,
        field: a % 2 === 0 ? "stores" : "carries",
        value: ["asset-0", "asset-1"],
      }),
    ({ model, target, name }) => commands.setField(model, { target, field: "notes", value: name }),
    ({ model, target, name }) => commands.setField(model, { target, field: "tags", value: [name, "b", "a"] }),
    ({ model, id, other }) => commands.setField(model, { target: id, field: "zones", value: [other] }),
    ({ model, flow, dx }) => commands.setField(model, { target: flow, field: "step", value: dx * 100 }),
  ],
  setInfo: [
    ({ model, name }) => commands.setInfo(model, { name, owner: "" }),
    ({ model, name }) => commands.setInfo(model, { name: "x", owner: name, description: name }),
  ],
  show: [({ model, id, other }) => commands.show(model, { diagram: "main", ids: [id, other] })],
};

export const TURNS: readonly Turn[] = Object.values(BY_COMMAND).flat();
