import type { Tag, Tags } from "@bartizan/diagram";
import { CLASSIFICATIONS, type Classification, type Graph, type Id } from "@bartizan/model";

/** The most confidential data that each element stores or has on its flows, each flow carries, and each zone has inside. */
export function classificationTags(graph: Graph): Tags {
  const { elements, flows } = graph.model;
  const highest = new Map<Id, Classification>();
  const note = (id: Id, level: Classification) => {
    const before = highest.get(id);
    if (!before || CLASSIFICATIONS.indexOf(level) > CLASSIFICATIONS.indexOf(before)) highest.set(id, level);
  };
  for (const id of elements.keys()) {
    const level = highestOf(graph, graph.atStake(id));
    if (!level) continue;
    for (const place of new Set([id, ...graph.members(id)])) note(place, level);
  }
  for (const [id, { carries = [], returns = [] }] of flows) {
    const level = highestOf(graph, [...carries, ...returns]);
    if (level) note(id, level);
  }
  return new Map([...highest].map(([id, level]) => [id, tagOf(level)]));
}

function tagOf(level: Classification): Tag {
  return {
    text: level,
    short: level.charAt(0).toUpperCase(),
    fill: level,
    ink: `${level}Text`,
    band: [{ token: level, part: 1 }],
  };
}

function highestOf({ model }: Graph, assets: readonly Id[]): Classification | undefined {
  const levels = assets.flatMap((id) => model.assets.get(id)?.classification ?? []);
  return CLASSIFICATIONS.findLast((level) => levels.includes(level));
}
