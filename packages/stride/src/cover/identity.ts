import type { Id } from "@bartizan/model";
import type { ControlEntry } from "../catalogue/entry.ts";
import type { Standing } from "../condition/standing.ts";
import type { View } from "../condition/view.ts";
import { best, every, mayStandOn, type ScopeReader, saidAt, unsaid } from "./place.ts";

const SOURCES = new Set(["iam", "identity-provider", "role"]);

/** Who opens connections to the target and could have the control: people, accounts, machines with an identity. */
function actorsOf(view: View, control: ControlEntry, target: Id): readonly Id[] {
  const from = view.flowsIn(target).flatMap((id) => view.flow(id)?.from ?? []);
  return [...new Set(from)].filter((id) => mayStandOn(view, control, id) && !SOURCES.has(view.kindId(id))).sort();
}

/** What says who may do what with the target: linked to it, or to a zone around it, by a flow. */
function sourcesOf(view: View, control: ControlEntry, target: Id): readonly Id[] {
  for (const at of view.outwards(target)) {
    const linked = linkedSources(view, at).filter((id) => mayStandOn(view, control, id));
    if (linked.length > 0) return linked;
  }
  return [];
}

function linkedSources(view: View, at: Id): readonly Id[] {
  return view.once("identity sources", at, () => {
    const linked = [
      ...view.flowsIn(at).flatMap((id) => view.flow(id)?.from ?? []),
      ...view.flowsOut(at).flatMap((id) => view.flow(id)?.to ?? []),
    ];
    return [...new Set(linked)].filter((id) => SOURCES.has(view.kindId(id))).sort();
  });
}

function coverElement(view: View, control: ControlEntry, target: Id): Standing {
  const own = saidAt(view, control, target);
  if (own) return own;
  const sources = sourcesOf(view, control, target);
  const bySource = best(sources.flatMap((source) => saidAt(view, control, source) ?? []));
  if (bySource && bySource.state !== "none" && bySource.state !== "not-applicable") return bySource;
  const actors = actorsOf(view, control, target);
  const byActors = every(actors.map((actor) => saidAt(view, control, actor) ?? askedOf(view, control, actor)));
  if (byActors && byActors.state !== "unsaid") return byActors;
  const zones = view.outwards(target).filter((zone) => zone !== target && mayStandOn(view, control, zone));
  for (const zone of zones) {
    const said = saidAt(view, control, zone);
    if (said) return said;
  }
  const [source] = sources;
  if (source !== undefined && !bySource) return unsaid(view, control, source);
  if (byActors) return byActors;
  return bySource ?? unsaid(view, control, zones.at(-1) ?? target);
}

/** What the actor itself leaves open, its own sources of identity included. */
function askedOf(view: View, control: ControlEntry, actor: Id): Standing {
  const sources = sourcesOf(view, control, actor);
  return best(sources.flatMap((source) => saidAt(view, control, source) ?? [])) ?? unsaid(view, control, actor);
}

/** Actors and accounts that have it, the flows they open, and what only such actors reach. */
export const coverIdentity: ScopeReader = (view, control, target) => {
  const flow = view.flow(target);
  if (!flow) return coverElement(view, control, target);
  const own = saidAt(view, control, target);
  if (own) return own;
  if (mayStandOn(view, control, flow.from)) return coverElement(view, control, flow.from);
  const sources = sourcesOf(view, control, flow.from);
  const bySource = best(sources.flatMap((source) => saidAt(view, control, source) ?? []));
  if (bySource) return bySource;
  return mayStandOn(view, control, flow.to)
    ? coverElement(view, control, flow.to)
    : unsaid(view, control, sources[0] ?? target);
};
