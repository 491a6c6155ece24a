import type { Tag, Tags } from "@bartizan/diagram";
import type { Graph, Id } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";

/** How much stands before a threat: nothing, one line alone, several, or nobody has said. */
export const DEPTHS = ["bare", "single", "asked", "deep"] as const;
export type Depth = (typeof DEPTHS)[number];

/** How each depth looks; words stand on the pill, so colour is never alone. */
export const DEPTH_LOOKS: Readonly<Record<Depth, Omit<Tag, "text" | "band"> & { readonly colour: string }>> = {
  bare: { short: "0", fill: "surface", ink: "boundary", stroke: "boundary", colour: "boundary" },
  single: { short: "1", fill: "medium", ink: "mediumText", colour: "medium" },
  asked: { short: "?", fill: "surface", ink: "muted", stroke: "control", colour: "container" },
  deep: { short: "2+", fill: "ok", ink: "okText", colour: "ok" },
};

/** The depth of the defence against a threat; undefined where none of ours is asked for: decided away, or the provider's. */
export function depthOf({ status, layers, confidence }: TriagedThreat): Depth | undefined {
  if (status !== "open" && status !== "planned" && status !== "mitigated") return undefined;
  if (layers.stops.length > 0) return layers.single ? "single" : "deep";
  return confidence === "confirmed" ? "bare" : "asked";
}

/** What each element and flow says about the defence against its threats; a zone speaks for everything inside it. */
export function defenceTags(graph: Graph, threats: readonly TriagedThreat[]): Tags {
  const tallies = new Map<Id, Record<Depth, number>>();
  for (const threat of threats) {
    const depth = depthOf(threat);
    if (!depth) continue;
    for (const id of new Set([threat.target, ...zonesAround(graph, threat.target)])) {
      const tally = tallies.get(id) ?? { bare: 0, single: 0, asked: 0, deep: 0 };
      tally[depth] += 1;
      tallies.set(id, tally);
    }
  }
  return new Map([...tallies].map(([id, tally]) => [id, tagOf(tally)]));
}

/** The weakest place decides what the pill says; the band shows all of them. */
function tagOf(tally: Readonly<Record<Depth, number>>): Tag {
  const all = DEPTHS.reduce((sum, depth) => sum + tally[depth], 0);
  const weakest = DEPTHS.find((depth) => tally[depth] > 0) ?? "deep";
  const { colour: _band, ...look } = DEPTH_LOOKS[weakest];
  const band = DEPTHS.map((depth) => ({ token: DEPTH_LOOKS[depth].colour, part: tally[depth] / all }));
  return { ...look, text: DEPTH_WORDS[weakest](tally[weakest]), band: band.filter(({ part }) => part > 0) };
}

const DEPTH_WORDS: Readonly<Record<Depth, (count: number) => string>> = {
  bare: (count) => `${count} bare`,
  single: (count) => `${count} single`,
  asked: (count) => `${count}?`,
  deep: () => "held",
};

/** The zones that a flow stays inside, or that an element lies in. */
function zonesAround(graph: Graph, target: Id): Iterable<Id> {
  const flow = graph.model.flows.get(target);
  if (!flow) return graph.members(target);
  const others = graph.members(flow.to);
  return [...graph.members(flow.from)].filter((zone) => others.has(zone));
}
