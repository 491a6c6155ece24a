import { drawsFlow, type Flow, type Id, type Model } from "@bartizan/model";
import type { Frame } from "./frame.ts";

/** The elements between which a flow is seen to run: a folded zone stands for what it hides. */
export interface Ends {
  readonly from: Id;
  readonly to: Id;
}

/** The flows that a diagram shows: those with both ends in it, except inside a folded zone. Of process flows, the steps. */
export class FlowIndex {
  /** In id order. */
  readonly ids: readonly Id[];
  private readonly ends = new Map<Id, Ends>();
  private readonly byElement = new Map<Id, Id[]>();

  constructor(model: Model, frame: Frame, diagram: Id) {
    const ids: Id[] = [];
    const shown = model.diagrams.get(diagram);
    for (const [id, flow] of model.flows) {
      const ends = drawsFlow(shown, flow) ? seenEnds(frame, flow) : undefined;
      if (!ends) continue;
      ids.push(id);
      this.ends.set(id, ends);
    }
    this.ids = ids.sort();
    for (const id of this.ids) {
      const { from, to } = this.endsOf(id);
      this.note(from, id);
      if (to !== from) this.note(to, id);
    }
  }

  private note(element: Id, flow: Id): void {
    const list = this.byElement.get(element);
    if (list) list.push(flow);
    else this.byElement.set(element, [flow]);
  }

  has(id: Id): boolean {
    return this.ends.has(id);
  }

  /** Throws for a flow that is not shown: ask `has` first. */
  endsOf(id: Id): Ends {
    const ends = this.ends.get(id);
    if (!ends) throw new Error(`the diagram has no flow ${id}`);
    return ends;
  }

  /** Flows that start or end at an element, in id order. */
  flowsOf(element: Id): readonly Id[] {
    return this.byElement.get(element) ?? [];
  }
}

function seenEnds(frame: Frame, flow: Flow): Ends | undefined {
  if (!frame.has(flow.from) || !frame.has(flow.to)) return undefined;
  const from = frame.shown(flow.from);
  const to = frame.shown(flow.to);
  return from === to && flow.from !== flow.to ? undefined : { from, to };
}
