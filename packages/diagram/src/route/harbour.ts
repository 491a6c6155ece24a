import type { Id } from "@bartizan/model";
import type { Side } from "../geometry.ts";
import type { FlowIndex } from "../scene/flowIndex.ts";
import type { Frame } from "../scene/frame.ts";
import { groundOf } from "./ground.ts";
import { type Caller, portKey, portsOn } from "./ports.ts";
import type { Sketch } from "./sketch.ts";

/** How firmly a flow holds on to its place on a side. */
const WEIGHT = { loose: 1, straight: 12, agreed: 400 } as const;

type Ports = ReadonlyMap<string, number>;

/** Where flows meet the borders of elements. Both ends of a straight flow agree, so that it stays straight. */
export class Harbour {
  private readonly frame: Frame;
  private readonly flows: FlowIndex;
  /** Undefined for a flow whose line is set by hand. */
  private readonly sketchOf: (flow: Id) => Sketch | undefined;
  private readonly alone = new Map<Id, Ports>();
  private readonly agreed = new Map<Id, Ports>();

  constructor(frame: Frame, flows: FlowIndex, sketchOf: (flow: Id) => Sketch | undefined) {
    this.frame = frame;
    this.flows = flows;
    this.sketchOf = sketchOf;
  }

  /** The coordinate along its side where a flow meets one of its ends. */
  of(element: Id, flow: Id, which: "from" | "to"): number | undefined {
    let ports = this.agreed.get(element);
    if (!ports) {
      ports = this.solved(element, (caller) => this.agreement(element, caller));
      this.agreed.set(element, ports);
    }
    return ports.get(portKey(flow, which));
  }

  /** As each element would have it, looking at its own flows only. */
  private aloneAt(element: Id): Ports {
    const known = this.alone.get(element);
    if (known) return known;
    const ports = this.solved(element, (caller) => caller);
    this.alone.set(element, ports);
    return ports;
  }

  /** A straight flow follows the end whose side is more crowded; of equals, the one with the lower id. */
  private agreement(element: Id, caller: Caller): Caller {
    if (caller.weight !== WEIGHT.straight) return caller;
    const ends = this.flows.endsOf(caller.flow);
    const other = caller.which === "from" ? ends.to : ends.from;
    const here = this.crowd(element, caller.flow, caller.which);
    const there = this.crowd(other, caller.flow, caller.which === "from" ? "to" : "from");
    const leads = here !== there ? here > there : element < other;
    const leader = leads ? element : other;
    const which = leads === (caller.which === "from") ? "from" : "to";
    const at = this.aloneAt(leader).get(portKey(caller.flow, which));
    return at === undefined ? caller : { ...caller, at, weight: WEIGHT.agreed };
  }

  private crowd(element: Id, flow: Id, which: "from" | "to"): number {
    const side = this.sketchOf(flow)?.[which].side;
    return this.callersOf(element).filter((caller) => caller.side === side).length;
  }

  private solved(element: Id, wish: (caller: Caller) => Caller): Ports {
    const bySide = new Map<Side, Caller[]>();
    for (const caller of this.callersOf(element)) {
      const list = bySide.get(caller.side);
      if (list) list.push(wish(caller));
      else bySide.set(caller.side, [wish(caller)]);
    }
    const ports = new Map<string, number>();
    for (const callers of bySide.values()) for (const [key, at] of portsOn(callers)) ports.set(key, at);
    return ports;
  }

  private readonly callers = new Map<Id, readonly Caller[]>();

  private callersOf(element: Id): readonly Caller[] {
    const known = this.callers.get(element);
    if (known) return known;
    const callers: Caller[] = [];
    for (const flow of this.flows.flowsOf(element)) {
      const sketch = this.sketchOf(flow);
      if (!sketch) continue;
      const { from, to } = this.flows.endsOf(flow);
      const which = from === element ? "from" : "to";
      const { side, at: place } = sketch[which];
      const at = side === "n" || side === "s" ? place[0] : place[1];
      const weight = sketch.points.length === 2 ? WEIGHT.straight : WEIGHT.loose;
      callers.push({ flow, which, side, at, weight, ground: groundOf(this.frame, from, to) });
    }
    this.callers.set(element, callers);
    return callers;
  }
}
