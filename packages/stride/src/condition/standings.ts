import type { Id } from "@bartizan/model";
import type { Expression } from "./expression.ts";
import { inner, kept } from "./kept.ts";
import type { Standing } from "./standing.ts";

/** How controls stand in one graph: what is the same for many targets is the same object. */
export class Standings {
  readonly #unsaid = new Map<string, Map<Id, Map<Id, Standing>>>();
  readonly #said = new Map<string, Map<Id, Standing>>();
  readonly #withMore: Readonly<
    Record<"holds" | "failing" | "denied", Map<Standing, Map<Expression | string, Standing>>>
  > = {
    holds: new Map(),
    failing: new Map(),
    denied: new Map(),
  };

  /** How a control stands that nobody has said anything of, by where it would be put and asked: the same object for all. */
  unsaid(control: string, place: Id, askAt: Id, make: () => Standing): Standing {
    return kept(inner(inner(this.#unsaid, control), place), askAt, make);
  }

  /** How a control stands of which this is known from a place: the same object for all. */
  said(what: string, place: Id, make: () => Standing): Standing {
    return kept(inner(this.#said, what), place, make);
  }

  /** What one more thing makes of a standing: the same object for the same two. */
  with(
    standing: Standing,
    what: "holds" | "failing" | "denied",
    value: Expression | string,
    make: () => Standing,
  ): Standing {
    let others = this.#withMore[what].get(standing);
    if (!others) {
      others = new Map();
      this.#withMore[what].set(standing, others);
    }
    return kept(others, value, make);
  }
}
