import { type Graph, graphOf, type Id, kindLabel, type Model } from "@bartizan/model";
import type {
  Analysis,
  Catalogue,
  ControlEntry,
  Layer,
  Question,
  ThreatEntry,
  ThreatProse,
  Triaged,
  TriagedThreat,
} from "@bartizan/stride";
import { sectionAnchor, targetAnchor } from "../document/anchor.ts";
import { type Inline, reference, text } from "../document/inline.ts";

/** What the sections are made from, with what several of them look up. */
export interface Source {
  readonly model: Model;
  readonly graph: Graph;
  readonly analysis: Analysis;
  readonly triaged: Triaged;
  readonly catalogue: Catalogue;
  readonly prose: Readonly<Record<string, ThreatProse>>;
  readonly entries: ReadonlyMap<string, ThreatEntry>;
  readonly controls: ReadonlyMap<string, ControlEntry>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Controls about which somebody has said something: they have an entry in the report. */
  readonly usedControls: ReadonlySet<string>;
  /** Elements first, as they lie in each other, then flows; within a target worst first. */
  readonly byTarget: ReadonlyMap<Id, readonly TriagedThreat[]>;
}

const SEVERITY_ORDER = ["critical", "high", "medium", "low", "info"];
const STATUS_ORDER = ["open", "planned", "accepted", "transferred", "provider", "mitigated", "not-applicable"];

/** Open before decided, worst before better, then by id: the same order for the same model. */
export function byWeight(a: TriagedThreat, b: TriagedThreat): number {
  return (
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
    SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
    (a.confidence === b.confidence ? 0 : a.confidence === "confirmed" ? -1 : 1) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Looks up once what several sections need. */
export function sourceOf(
  input: Pick<Source, "model" | "analysis" | "triaged" | "catalogue" | "prose"> & { readonly graph?: Graph },
): Source {
  const graph = input.graph ?? graphOf(input.model);
  const threats = new Map<Id, TriagedThreat[]>();
  for (const threat of input.triaged.threats) {
    const known = threats.get(threat.target);
    if (known) known.push(threat);
    else threats.set(threat.target, [threat]);
  }
  const byTarget = new Map<Id, readonly TriagedThreat[]>();
  for (const target of targetsInOrder(graph)) {
    const found = threats.get(target);
    if (found) byTarget.set(target, found.sort(byWeight));
  }
  return {
    ...input,
    graph,
    byTarget,
    questions: new Map(input.analysis.questions.map((question) => [question.key, question])),
    usedControls: new Set(
      [...input.model.elements.values(), ...input.model.flows.values()].flatMap(({ controls }) =>
        Object.keys(controls ?? {}),
      ),
    ),
    entries: new Map(input.catalogue.threats.map((entry) => [entry.id, entry])),
    controls: new Map(input.catalogue.controls.map((entry) => [entry.id, entry])),
  };
}

/** Every element, each zone before what lies in it, and then every flow: by id, so that a rename moves nothing. */
export function targetsInOrder(graph: Graph): Id[] {
  const elements: Id[] = [];
  const visit = (parent: Id | undefined): void => {
    for (const id of graph.children(parent)) {
      elements.push(id);
      visit(id);
    }
  };
  visit(undefined);
  return [...elements, ...[...graph.model.flows.keys()].sort()];
}

/** The name of an element or an asset, or of a flow with its ends; the id of what is not there. */
export function nameOf(source: Source, id: Id): string {
  const element = source.model.elements.get(id);
  if (element) return element.name || id;
  const flow = source.model.flows.get(id);
  if (!flow) return source.model.assets.get(id)?.name ?? id;
  const ends = `${nameOf(source, flow.from)} → ${nameOf(source, flow.to)}`;
  return flow.name ? `${flow.name}: ${ends}` : ends;
}

/** What it is, and where: `Pod · Workload VPC › prod-cluster › payments`. */
export function placeOf(source: Source, id: Id): string {
  const element = source.model.elements.get(id);
  if (!element) return "Flow";
  const path = source.graph
    .ancestors(id)
    .map((zone) => nameOf(source, zone))
    .reverse();
  return [kindLabel(element.kind, source.model.info.provider), path.join(" › ")]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The name, leading to the place in the report where its threats are told, when there is one. */
export function targetInline(source: Source, id: Id): Inline {
  const name = nameOf(source, id);
  return source.byTarget.has(id) ? reference(name, targetAnchor(id)) : text(name);
}

/** The title of a catalogue entry or of a threat written by hand. */
export function titleOf(source: Source, threat: { readonly id: string; readonly threat: string }): string {
  return source.entries.get(threat.threat)?.title ?? source.model.threats.get(threat.threat)?.title ?? threat.threat;
}

/** The line of defence that a control belongs to; what the catalogue does not know belongs to the programme. */
export const layerOf = (source: Source, control: string): Layer => source.controls.get(control)?.layer ?? "programme";

/** Where the report tells the controls of a line of defence. */
export const layerAnchor = (layer: Layer): string => sectionAnchor(`controls-${layer}`);

/** The title of a control, leading to where its state is told when somebody has said one. */
export function controlInline(source: Source, id: string): Inline {
  const title = source.controls.get(id)?.title ?? id;
  return source.usedControls.has(id) ? reference(title, layerAnchor(layerOf(source, id))) : text(title);
}
