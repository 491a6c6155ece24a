import type { Id } from "@bartizan/model";
import { around, grown, overlaps, type Rect } from "../geometry.ts";
import { isCareful } from "../route/router.ts";
import { Cells } from "../scene/cells.ts";
import type { Ends, FlowIndex } from "../scene/flowIndex.ts";
import type { Frame } from "../scene/frame.ts";

/** How far from its ends a label may lie, pixels. */
const ASIDE = 80;
/** The parts that a large diagram is cut into, pixels: labels in different parts need not look at each other. */
const PART = { w: 1024, h: 768 } as const;

/** Where the label of each flow may lie, and so which labels may come near each other. */
export class LabelRegions {
  private readonly frame: Frame;
  private readonly flows: FlowIndex;
  private cells: Cells | undefined;

  constructor(frame: Frame, flows: FlowIndex) {
    this.frame = frame;
    this.flows = flows;
  }

  of(flow: Id): Rect {
    const ends = this.flows.endsOf(flow);
    return isCareful(this.flows) ? aroundEnds(this.frame, ends) : partOf(this.frame, ends);
  }

  /** Flows whose label may lie in a part of the diagram, in id order. */
  in(region: Rect): Id[] {
    if (!this.cells) {
      this.cells = new Cells();
      for (const id of this.flows.ids) this.cells.add(id, this.of(id));
    }
    return this.cells.near(region).filter((id) => overlaps(region, this.of(id)));
  }
}

function aroundEnds(frame: Frame, { from, to }: Ends): Rect {
  return grown(around(frame.box(from), frame.box(to)), ASIDE);
}

/** The part of a large diagram in which a flow starts. */
function partOf(frame: Frame, { from }: Ends): Rect {
  const { x, y, w, h } = frame.box(from);
  const column = Math.floor((x + w / 2) / PART.w);
  const row = Math.floor((y + h / 2) / PART.h);
  return { x: column * PART.w, y: row * PART.h, ...PART };
}
