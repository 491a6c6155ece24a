import type { Id } from "@bartizan/model";
import type { Expression } from "../condition/expression.ts";
import type { Standing } from "../condition/standing.ts";
import type { View } from "../condition/view.ts";
import { type Risk, riskOf } from "../risk.ts";
import type { Compiled, CompiledThreat } from "./compile.ts";
import { type Opening, openingOf } from "./opening.ts";
import { dependsOnTarget, type Prevention, preventionOf } from "./prevention.ts";

/** Preventions by how the controls of a threat stand, one after the other. */
interface Branch {
  prevention?: Prevention;
  readonly next: Map<Standing, Branch>;
}

/**
 * One pass over elements and flows. Threats whose controls stand alike share what follows from that, and those that
 * are open in the same way share their questions: in a large model that is most of them.
 */
export class Pass {
  readonly compiled: Compiled;
  readonly view: View;
  /** Entries that are switched off. */
  readonly off: ReadonlySet<string>;
  readonly #preventions = new Map<CompiledThreat, Branch>();
  readonly #openings = new Map<Expression, Map<Prevention, Opening>>();
  /** Where nothing is at stake and no control in force, by the three steps. */
  readonly #risks = new Map<number, Risk>();
  readonly #groups = new Map<string, string>();

  constructor(compiled: Compiled, view: View, off: ReadonlySet<string>) {
    this.compiled = compiled;
    this.view = view;
    this.off = off;
  }

  /**
   * What controls do about a threat. `subject` is what its condition is about, `target` what it is listed under: where
   * that is one end of a flow, a control that speaks of flows is read for the flow.
   */
  prevention(threat: CompiledThreat, subject: Id, target: Id): Prevention {
    const { compiled, view } = this;
    let branch = this.#preventions.get(threat);
    if (!branch) {
      branch = { next: new Map() };
      this.#preventions.set(threat, branch);
    }
    let at: Branch = branch;
    const standings: Standing[] = [];
    let isShared = true;
    for (const { link, speaksOfFlows } of threat.links) {
      const standing = compiled.read(view, link.id, speaksOfFlows ? subject : target);
      standings.push(standing);
      if (dependsOnTarget(standing)) isShared = false;
      if (!isShared) continue;
      let next: Branch | undefined = at.next.get(standing);
      if (!next) {
        next = { next: new Map() };
        at.next.set(standing, next);
      }
      at = next;
    }
    if (!isShared) return preventionOf(threat, standings, target);
    at.prevention ??= preventionOf(threat, standings, target);
    return at.prevention;
  }

  opening(raised: Expression, prevention: Prevention): Opening {
    let openings = this.#openings.get(raised);
    if (!openings) {
      openings = new Map();
      this.#openings.set(raised, openings);
    }
    let opening = openings.get(prevention);
    if (!opening) {
      opening = openingOf(raised, prevention);
      openings.set(prevention, opening);
    }
    return opening;
  }

  /** How bad it is here with what stands against it. */
  risk(here: Parameters<typeof riskOf>[0], { defences }: Prevention): Risk {
    if (defences.length > 0 || here.atStake.length > 0 || here.rated) return riskOf(here, defences);
    const key = here.exposure * 100 + here.likelihood * 10 + here.impact;
    let risk = this.#risks.get(key);
    if (!risk) {
      risk = riskOf(here, defences);
      this.#risks.set(key, risk);
    }
    return risk;
  }

  /** The one text that says the same. */
  group(key: string): string {
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    this.#groups.set(key, key);
    return key;
  }
}
