import {
  canConnect,
  drawsIn,
  type Element,
  type Id,
  KINDS,
  type Kind,
  kindLabel,
  type Model,
  type Provider,
  providerNames,
} from "@bartizan/model";

const PROBE = "probe-";

/** The kinds that a diagram lets draw in this zone (undefined: outside all zones) and that a flow from `from` may end at, common ones first. */
export function fittingKinds(model: Model, diagram: Id, from: Id, parent: Id | undefined): Kind[] {
  const zone = parent === undefined ? undefined : model.elements.get(parent)?.kind;
  const nest = model.diagrams.get(diagram)?.nest;
  const candidates = [...KINDS.values()].filter((kind) => drawsIn(nest, zone, kind.id));
  // The rule speaks of elements that exist, so one of each kind is added to a model that nobody sees.
  const elements = new Map<Id, Element>(model.elements);
  for (const kind of candidates) elements.set(PROBE + kind.id, probe(kind, parent));
  const supposed: Model = { ...model, elements };
  return candidates
    .filter((kind) => canConnect(supposed, from, PROBE + kind.id))
    .sort((a, b) => Number(a.zone) - Number(b.zone));
}

function probe(kind: Kind, parent: Id | undefined): Element {
  return { kind: kind.id, name: kind.label, ...(parent !== undefined && { parent }) };
}

/** Those whose label or other words hold what was typed; labels that begin with it first. */
export function searched(kinds: readonly Kind[], query: string, provider?: Provider): Kind[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return [...kinds];
  const ranked: { kind: Kind; rank: number }[] = [];
  for (const kind of kinds) {
    const label = kindLabel(kind, provider).toLowerCase();
    const words = [kind.label, ...Object.values(providerNames(kind.id)), ...(kind.words ?? [])].map((word) =>
      word.toLowerCase(),
    );
    if (label.startsWith(wanted)) ranked.push({ kind, rank: 0 });
    else if (label.includes(wanted)) ranked.push({ kind, rank: 1 });
    else if (words.some((word) => word.includes(wanted))) ranked.push({ kind, rank: 2 });
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ kind }) => kind);
}
