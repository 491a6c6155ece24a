import { apply, type Change, commands, type Element, type Id, load, type Model, newId, save } from "@bartizan/model";
import { generateModel, pick, seededRandom } from "@bartizan/model/generate";

/** What a person does to a model once, whatever has happened to it before. */
export interface TextEdit {
  /** The fields it sets, such as `pod-1 name`. */
  readonly sets: readonly string[];
  readonly change: (model: Model) => Change;
}

/** The sorts of edit, in the order of the table. */
export const EDIT_NAMES = [
  "move an element",
  "move a zone with its contents",
  "rename",
  "add an element",
  "add a flow",
  "move to another zone",
  "set a fact",
  "decide",
] as const;

export type EditName = (typeof EDIT_NAMES)[number];

/** 300 elements, 420 flows, 250 decisions, and where everything lies: the same each time. */
export function textModel(): Model {
  const start = withLivelyIds(generateModel({ elements: 300, flows: 420 }));
  const flows = [...start.flows.keys()].slice(0, 250);
  const reason = "Test data only, and a network of its own";
  return flows.reduce(
    (model, flow) =>
      apply(model, commands.decide(model, { threat: threatOn(flow), decision: { status: "planned", reason } })),
    start,
  );
}

/** With ids as the editor makes them: where a new one is sorted in depends on its name. */
function withLivelyIds(model: Model): Model {
  const random = seededRandom(3);
  const ids = new Map<Id, Id>();
  for (const [id, { kind, name }] of model.elements) ids.set(id, newId(name, kind, random));
  for (const [id, { from, to }] of model.flows) {
    const ends = [from, to].map((end) => model.elements.get(end)?.name ?? "").join(" ");
    ids.set(id, newId(ends, "flow", random));
  }
  const loaded = load(
    save(model).replaceAll(/"([a-z0-9-]+)"/g, (text, id) => (ids.has(id) ? `"${ids.get(id)}"` : text)),
  );
  if (!loaded.ok) throw new Error("the generated model does not open with other ids");
  return loaded.value.model;
}

const threatOn = (flow: Id): string => `clear-text@${flow}`;
const idsOf = (model: Model, kind: string): Id[] =>
  [...model.elements].filter(([, element]) => element.kind === kind).map(([id]) => id);

/** Names of what is added. */
const NAMES = [
  "audit",
  "cart",
  "feed",
  "gateway",
  "invoice",
  "login",
  "orders",
  "pricing",
  "queue",
  "report",
  "tax",
  "web",
];

/** An edit of a sort at a place that chance picks. */
export function editOf(name: EditName, base: Model, random: () => number): TextEdit {
  const pods = idsOf(base, "pod");
  const namespaces = idsOf(base, "namespace");
  const pod = pick(pods, random);
  const other = pick(pods, random);
  const zone = pick(namespaces, random);
  const flow = pick([...base.flows.keys()].slice(0, 250), random);
  const spot = (): number => 8 * Math.floor(random() * 200);
  const [x, y, number] = [spot(), spot(), Math.floor(random() * 10_000)];
  switch (name) {
    case "move an element":
      return { sets: [`${pod} place`], change: (model) => placed(model, pod, x, y) };
    case "move a zone with its contents":
      return { sets: [`${zone} place`], change: (model) => placed(model, zone, x, y) };
    case "rename":
      return {
        sets: [`${pod} name`],
        change: (model) => commands.rename(model, { id: pod, name: `renamed ${number}` }),
      };
    case "add an element": {
      const after = newPod(`${pick(NAMES, random)} ${pick(NAMES, random)}`, zone);
      const id = newId(after.name, after.kind, random);
      const added: Change = [{ part: "elements", id, before: undefined, after }];
      return { sets: [], change: (model) => [...added, ...placed(model, id, x, y)] };
    }
    case "add a flow": {
      const ends = [pod, other].map((end) => base.elements.get(end)?.name ?? "").join(" ");
      const added = { id: newId(ends, "flow", random), from: pod, to: other };
      const facts = { port: 443, encryption: "server" };
      return { sets: [], change: (model) => commands.addFlow(model, { ...added, facts }) };
    }
    case "move to another zone":
      return {
        sets: [`${pod} parent`, `${pod} place`],
        change: (model) => {
          const before = model.elements.get(pod);
          if (!before) return [];
          const after = { ...before, parent: zone };
          return [{ part: "elements", id: pod, before, after }, ...placed(model, pod, x, y)];
        },
      };
    case "set a fact":
      return {
        sets: [`${flow} port`],
        change: (model) => commands.setFact(model, { target: flow, fact: "port", value: number }),
      };
    case "decide": {
      const decision = { status: "accepted", reason: `Accepted for ${number} days` } as const;
      return {
        sets: [`${flow} decision`],
        change: (model) => commands.decide(model, { threat: threatOn(flow), decision }),
      };
    }
  }
}

/**
 * So many edits of any sort, the same for the same seed. None sets what one of `others` sets: there a conflict would be
 * the only right answer.
 */
export function someEdits(base: Model, count: number, seed: number, others: readonly TextEdit[] = []): TextEdit[] {
  const random = seededRandom(seed);
  const taken = new Set(others.flatMap(({ sets }) => sets));
  const edits: TextEdit[] = [];
  while (edits.length < count) {
    const edit = editOf(pick(EDIT_NAMES, random), base, random);
    if (!edit.sets.some((field) => taken.has(field))) edits.push(edit);
  }
  return edits;
}

/** The model after these edits. */
export function edited(model: Model, edits: readonly TextEdit[]): Model {
  return edits.reduce((at, { change }) => apply(at, change(at)), model);
}

function newPod(name: string, parent: Id): Element {
  return { kind: "pod", name, parent, facts: { codeOrigin: "ours", securityLevel: "baseline" } };
}

/** By hand and without growing the zone around it, so that one edit is one edit. */
function placed(model: Model, id: Id, x: number, y: number): Change {
  const before = model.layout.get("main")?.get(id);
  const size = before && "w" in before ? before : { w: 144, h: 48 };
  return [{ part: "layout", id: `main/${id}`, before, after: { ...size, x, y } }];
}
