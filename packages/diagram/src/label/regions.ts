import type { Id } from "@bartizan/model";
import { around, grown, type Rect } from "../geometry.ts";
import { isCareful } from "../route/router.ts";
import type { FlowIndex } from "../scene/flowIndex.ts";
import type { Frame } from "../scene/frame.ts";

/** How far from its ends a label may lie, pixels. */
const ASIDE = 80;
/** The parts that a large diagram is cut into, pixels: labels in different parts need not look at each other. */
const PART = { w: 640, h: 480 } as const;

const EVERYWHERE = "everywhere";

/** Where the label of each flow may lie, and so which labels may come near each other. */
export class LabelRegions {
  private readonly frame: Frame;
  private readonly flows: FlowIndex;
  private parts: ReadonlyMap<string, readonly Id[]> | undefined;

  constructor(frame: Frame, flows: FlowIndex) {
    this.frame = frame;
    this.flows = flows;
  }

  /** The rectangle that the label of a flow stays in. */
  of(flow: Id): Rect {
    const { from, to } = this.flows.endsOf(flow);
    if (isCareful(this.flows)) return grown(around(this.frame.box(from), this.frame.box(to)), ASIDE);
    const [column, row] = this.placeOf(flow);
    return { x: column * PART.w, y: row * PART.h, ...PART };
  }

  /** The part of the diagram to which the label of a flow belongs. */
  partOf(flow: Id): string {
    return isCareful(this.flows) ? EVERYWHERE : this.placeOf(flow).join(" ");
  }

  /** The flows whose labels belong to a part, in id order. */
  flowsIn(part: string): readonly Id[] {
    if (part === EVERYWHERE) return this.flows.ids;
    this.parts ??= this.cut();
    return this.parts.get(part) ?? [];
  }

  private cut(): Map<string, Id[]> {
    const parts = new Map<string, Id[]>();
    for (const id of this.flows.ids) {
      const part = this.partOf(id);
      const list = parts.get(part);
      if (list) list.push(id);
      else parts.set(part, [id]);
    }
    return parts;
  }

  /** Where a flow starts, counted in parts. */
  private placeOf(flow: Id): [column: number, row: number] {
    const { x, y, w, h } = this.frame.box(this.flows.endsOf(flow).from);
    return [Math.floor((x + w / 2) / PART.w), Math.floor((y + h / 2) / PART.h)];
  }
}
