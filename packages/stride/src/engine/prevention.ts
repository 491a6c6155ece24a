import type { Id } from "@bartizan/model";
import type { ControlEntry, ControlLink, Effect, ThreatEntry } from "../catalogue/entry.ts";
import { type Ask, all, any, type Expression, openIn, truthWhen } from "../condition/expression.ts";
import type { Because, Stop } from "../condition/reasons.ts";
import { inForce, type Standing, willBe } from "../condition/standing.ts";
import { NO, UNKNOWN, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import type { Defence } from "../risk.ts";
import type { Compiled } from "./compile.ts";
import type { Threat, ThreatControl } from "./threat.ts";

/** One control of a threat as it stands for one target. */
interface Link {
  readonly link: ControlLink;
  readonly control: ControlEntry;
  readonly effect: Effect;
  readonly standing: Standing;
}

/** Everything that controls do about one threat on one target. */
export interface Prevention {
  readonly controls: readonly ThreatControl[];
  readonly defences: readonly Defence[];
  /** Whether one of the preventing sets is in force. */
  readonly open: Expression;
  readonly prevented: Threat["prevented"];
  /** What to ask next: the first set that is still open. */
  readonly asks: readonly Ask[];
  readonly stops: readonly Stop[];
  /** Ways round a control that is in force elsewhere. */
  readonly bypasses: readonly Because[];
}

/** A record is the remedy for R and for nothing else; a programme is no line of defence of one threat. */
function effectOn(entry: ThreatEntry, control: ControlEntry, effect: Effect): Effect {
  return effect === "prevents" && control.scope === "evidence" && entry.letter !== "R" ? "detects" : effect;
}

function threatControl({ link, effect, standing }: Link): ThreatControl {
  const { state, at, failing } = standing;
  const isThere = state === "implemented" || state === "verified";
  return {
    id: link.id,
    effect,
    ...(link.set !== undefined && { set: link.set }),
    state,
    ...(at !== undefined && { at }),
    counts: isThere && truthWhen(standing.holds) === YES,
    ...(failing !== undefined && { failing }),
  };
}

/** Links that prevent, by set, lowest number first. A link without a number is a set of its own. */
function setsOf(links: readonly Link[]): readonly (readonly [set: number, links: readonly Link[]])[] {
  const sets = new Map<number, Link[]>();
  let next = 1 + Math.max(0, ...links.map(({ link }) => link.set ?? 0));
  for (const item of links) {
    if (item.effect !== "prevents") continue;
    const number = item.link.set ?? next++;
    sets.set(number, [...(sets.get(number) ?? []), item]);
  }
  return [...sets].sort(([a], [b]) => a - b);
}

function asksOf(links: readonly Link[]): readonly Ask[] {
  const asks: Ask[] = [];
  for (const { standing } of links) {
    if (standing.holds === NO) continue;
    if (standing.state === "unsaid") {
      if (standing.ask) asks.push(standing.ask);
    } else {
      openIn(standing.holds, ({ ask, waits }) => {
        if (!waits) asks.push(ask);
      });
    }
  }
  return asks;
}

/** What is missing from each set that could be completed. */
function stopsOf(sets: ReturnType<typeof setsOf>, target: Id): readonly Stop[] {
  return sets.flatMap(([set, links]) => {
    const hopeless = links.some(({ standing: { failing } }) => failing !== undefined && failing !== "bypassed");
    if (hopeless) return [];
    return links.flatMap(({ link, standing }): readonly Stop[] => {
      if (truthWhen(inForce(standing)) === YES) return [];
      const place = standing.failing === "bypassed" ? target : (standing.ask?.place ?? standing.at ?? target);
      return [{ kind: "control", target: place, field: link.id, values: ["implemented", "verified"], set }];
    });
  });
}

/**
 * How the controls of a threat stand. `subject` is what the condition is about, `target` what the threat is listed
 * under: where that is one end of a flow, a control that speaks of flows is read for the flow.
 */
export function preventionOf(compiled: Compiled, view: View, entry: ThreatEntry, subject: Id, target: Id): Prevention {
  const links = entry.controls.flatMap((link): readonly Link[] => {
    const control = compiled.controls.get(link.id);
    if (!control) return [];
    const effect = effectOn(entry, control, link.effect);
    const about = control.covers.includes(view.kindId(subject)) ? subject : target;
    return [{ link, control, effect, standing: compiled.read(view, link.id, about) }];
  });
  const sets = setsOf(links);
  const openOf = (parts: readonly Link[]): Expression => all(parts.map(({ standing }) => inForce(standing)));
  const open = any(sets.map(([, parts]) => openOf(parts)));
  const later = any(sets.map(([, parts]) => all(parts.map(({ standing }) => willBe(standing)))));
  const truth = truthWhen(open);
  const prevented = truth === YES ? "yes" : truthWhen(later) === YES ? "planned" : truth === NO ? "no" : "unknown";
  const controls = links.map(threatControl);
  const undecided = sets.find(([, parts]) => truthWhen(openOf(parts)) === UNKNOWN);
  return {
    controls,
    defences: links.flatMap(({ control, effect }, index) => (controls[index]?.counts ? [{ control, effect }] : [])),
    open,
    prevented,
    asks: undecided ? asksOf(undecided[1]) : [],
    stops: prevented === "yes" ? [] : stopsOf(sets, target),
    bypasses: controls.flatMap(({ id, effect, failing, at }): readonly Because[] =>
      effect === "prevents" && failing === "bypassed"
        ? [{ kind: "path", target, field: "bypasses", value: id, ...(at !== undefined && { at }) }]
        : [],
    ),
  };
}
