import type { ControlState, Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import { type Ask, all, type Expression } from "../condition/expression.ts";
import { answered, type Failing, inForce, type Standing } from "../condition/standing.ts";
import { NO, UNKNOWN, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";

/** How a control of one scope stands for one target, before its needs and exclusions are looked at. */
export type ScopeReader = (view: View, control: ControlEntry, target: Id) => Standing;

/** What is said of a control at one place; an element that is this control has it. Undefined: nobody has said. */
export function saidAt(view: View, control: ControlEntry, place: Id): Standing | undefined {
  const use = view.control(place, control.id);
  if (use) return said(view, use.state, place);
  if (provides(view, control, place)) return said(view, asDrawn(view, control, place), place);
  const provider = view.providerFor(control, place);
  if (provider === undefined) return undefined;
  return said(view, view.control(provider, control.id)?.state ?? asDrawn(view, control, provider), provider);
}

/** What an element that is the control makes of it by being drawn: a list that admits everybody is none. */
function asDrawn(view: View, { providedUnless = [] }: ControlEntry, provider: Id): ControlState {
  const undone = providedUnless.some(({ fact, in: values }) => {
    const reading = view.fact(provider, fact);
    return reading.state === "said" && values.some((value) => value === reading.value);
  });
  return undone ? "none" : "implemented";
}

function said(view: View, state: ControlState, at: Id): Standing {
  return view.standings.said(state, at, () => ({ state, at, holds: YES }));
}

/** What is said nearest: at the element itself, else at what it lies in. */
export function saidAround(view: View, control: ControlEntry, target: Id): Standing | undefined {
  if (!view.isSpokenOfAround(control, target)) return undefined;
  for (const place of view.outwards(target)) {
    const found = saidAt(view, control, place);
    if (found) return found;
  }
  return undefined;
}

/** The widest place, itself or around it, where the control could be put. */
export function widestPlace(view: View, control: ControlEntry, target: Id): Id | undefined {
  const index = view.kindsOutwards(target).findLastIndex((kind) => control.appliesTo.includes(kind));
  return index < 0 ? undefined : view.outwards(target)[index];
}

export function provides(view: View, control: ControlEntry, id: Id): boolean {
  return control.providedBy?.includes(view.kindId(id)) ?? false;
}

export function mayStandOn(view: View, control: ControlEntry, id: Id): boolean {
  return control.appliesTo.includes(view.kindId(id));
}

// Widest first: things in one of these are usually treated alike, so that one question serves them all.
const ALIKE = [
  "cluster",
  "transit-vpc",
  "vpc",
  "on-premises",
  "provider",
  "account",
  "region",
  "subnet",
  "trust-boundary",
];

/** Nobody has said: asked of the zone where it would be put, or of things alike together. */
export function unsaid(view: View, control: ControlEntry, place: Id): Standing {
  const askAt = view.askedAt(place, () => together(view, place));
  // What is asked about by itself has a question of its own.
  const at = askAt === place ? place : view.placeOf(place);
  return view.standings.unsaid(control.id, at, askAt ?? "", () => {
    const { id, layer } = control;
    // One line of defence in one place is known by the same person: asked at once, and so are things in no place.
    const key = askAt === undefined ? `controls ${layer}` : `controls ${layer} @ ${askAt}`;
    const ask: Ask = { key, kind: "control", id, layer, askAt: askAt ?? at, place: at, as: "own" };
    return { state: "unsaid", holds: YES, open: answered(ask) };
  });
}

/** The zone under which it is asked, people by themselves; undefined: with everything else that lies in no such zone. */
function together(view: View, place: Id): Id | undefined {
  const role = view.kind(place)?.role;
  if (role === "zone") return place;
  const flow = view.flow(place);
  for (const at of flow ? [flow.to, flow.from] : [place]) {
    for (const kind of ALIKE) {
      const zone = view.nearest(at, kind);
      if (zone !== undefined) return zone;
    }
  }
  return role === "external" ? place : undefined;
}

/** Said, but of no use to this target. */
export function failing(view: View, standing: Standing, why: Failing): Standing {
  return view.standings.with(standing, "failing", why, () => ({ ...standing, holds: NO, failing: why }));
}

/** Counts as far as this holds as well. */
export function provided(view: View, standing: Standing, condition: Expression): Standing {
  const holds = all([standing.holds, condition]);
  return holds === standing.holds
    ? standing
    : view.standings.with(standing, "holds", holds, () => ({ ...standing, holds }));
}

const OUT_OF_SCOPE = new Map<Failing, Standing>();

/** It cannot be there for this target, wherever it is put. */
export function outOfScope(why: Failing): Standing {
  let standing = OUT_OF_SCOPE.get(why);
  if (!standing) {
    standing = { state: "unsaid", holds: NO, failing: why };
    OUT_OF_SCOPE.set(why, standing);
  }
  return standing;
}

const FORCE: Readonly<Record<ControlState | "unsaid", number>> = {
  verified: 5,
  implemented: 4,
  planned: 3,
  unsaid: 2,
  none: 1,
  "not-applicable": 0,
};

/** The strongest of several, any one of which is enough. What does not hold is the weakest. */
export function best(standings: readonly Standing[]): Standing | undefined {
  const force = ({ state, holds }: Standing): number => (holds === NO ? -1 : FORCE[state]);
  return standings.reduce<Standing | undefined>(
    (found, next) => (found === undefined || force(next) > force(found) ? next : found),
    undefined,
  );
}

/** All of them are needed: the weakest decides, and what is open in the others stays open. */
export function every(standings: readonly Standing[]): Standing | undefined {
  const broken = standings.find(({ holds }) => holds === NO);
  if (broken) return broken;
  const isNone = ({ state }: Standing): boolean => state === "none" || state === "not-applicable";
  const none = standings.find(isNone);
  if (none) return none;
  const weakest = standings.reduce<Standing | undefined>(
    (found, next) => (found === undefined || FORCE[next.state] < FORCE[found.state] ? next : found),
    undefined,
  );
  if (!weakest || standings.length === 1) return weakest;
  const rest: Expression[] = standings.filter((it) => it !== weakest && it.state === "unsaid").map(inForce);
  return { ...weakest, holds: all([weakest.holds, ...rest]) };
}

/** It may be any of these (a pod on no node): known only where they agree. */
export function agreed(standings: readonly Standing[]): Standing | undefined {
  const [first, ...others] = standings;
  if (!first) return undefined;
  if (others.every(({ state }) => state === first.state)) return every(standings);
  if (standings.some(({ state }) => state === "unsaid")) return every(standings.filter((it) => it.state === "unsaid"));
  return { state: "unsaid", holds: UNKNOWN };
}
