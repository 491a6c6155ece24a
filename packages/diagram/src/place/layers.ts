import type { Id } from "@bartizan/model";
import type { Link } from "./links.ts";

/**
 * Elements in columns, so that links run from left to right as far as there is no way back; each as late as what it leads
 * to allows. Links that would close a circle are left out, those found last first. Deterministic.
 */
export function layersOf(ids: readonly Id[], links: readonly Link[]): Id[][] {
  const next = new Map<Id, Id[]>(ids.map((id) => [id, []]));
  const before = new Map<Id, Id[]>(ids.map((id) => [id, []]));
  for (const { from, to } of withoutCircles(ids, links)) {
    next.get(from)?.push(to);
    before.get(to)?.push(from);
  }
  const ranks = longestPaths(ids, before, next);
  // A source stands right before the first thing that it leads to.
  for (const id of ids) {
    if (before.get(id)?.length === 0) {
      const nearest = Math.min(...(next.get(id) ?? []).map((other) => ranks.get(other) ?? 0));
      if (Number.isFinite(nearest)) ranks.set(id, Math.max(0, nearest - 1));
    }
  }
  const layers: Id[][] = [];
  for (const id of ids) {
    const rank = ranks.get(id) ?? 0;
    while (layers.length <= rank) layers.push([]);
    layers[rank]?.push(id);
  }
  return sorted(
    layers.filter((layer) => layer.length > 0),
    before,
    next,
  );
}

function withoutCircles(ids: readonly Id[], links: readonly Link[]): Link[] {
  const out = new Map<Id, Link[]>(ids.map((id) => [id, []]));
  for (const link of links) if (link.from !== link.to) out.get(link.from)?.push(link);
  const state = new Map<Id, "open" | "done">();
  const kept: Link[] = [];
  const incoming = new Set(links.filter(({ from, to }) => from !== to).map(({ to }) => to));
  // From where nothing leads first, so that what closes a circle is what leads back.
  const starts = [...ids.filter((id) => !incoming.has(id)), ...ids];
  for (const start of starts) {
    if (state.has(start)) continue;
    const path: { id: Id; at: number }[] = [{ id: start, at: 0 }];
    state.set(start, "open");
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const link = out.get(step.id)?.[step.at];
      step.at += 1;
      if (!link) {
        state.set(step.id, "done");
        path.pop();
      } else if (state.get(link.to) !== "open") {
        kept.push(link);
        if (!state.has(link.to)) {
          state.set(link.to, "open");
          path.push({ id: link.to, at: 0 });
        }
      }
    }
  }
  return kept;
}

type Neighbours = ReadonlyMap<Id, readonly Id[]>;

function longestPaths(ids: readonly Id[], before: Neighbours, next: Neighbours): Map<Id, number> {
  const waiting = new Map(ids.map((id) => [id, before.get(id)?.length ?? 0]));
  const ranks = new Map<Id, number>(ids.map((id) => [id, 0]));
  const ready = ids.filter((id) => waiting.get(id) === 0);
  for (let index = 0; index < ready.length; index += 1) {
    const id = ready[index] as Id;
    for (const other of next.get(id) ?? []) {
      ranks.set(other, Math.max(ranks.get(other) ?? 0, (ranks.get(id) ?? 0) + 1));
      const left = (waiting.get(other) ?? 1) - 1;
      waiting.set(other, left);
      if (left === 0) ready.push(other);
    }
  }
  return ranks;
}

/** Each column in the order of what it is linked with, there and back. */
function sorted(layers: Id[][], before: Neighbours, next: Neighbours): Id[][] {
  const place = new Map<Id, number>();
  const note = (layer: readonly Id[]) => {
    for (const [index, id] of layer.entries()) place.set(id, (index + 0.5) / layer.length);
  };
  layers.forEach(note);
  const arrange = (layer: Id[], neighbours: Neighbours) => {
    const wanted = new Map(layer.map((id) => [id, mean(neighbours.get(id) ?? [], place) ?? place.get(id) ?? 0]));
    layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || (a < b ? -1 : 1));
    note(layer);
  };
  for (let round = 0; round < 3; round += 1) {
    for (const layer of layers.slice(1)) arrange(layer, before);
    for (const layer of layers.slice(0, -1).reverse()) arrange(layer, next);
  }
  for (const layer of layers.slice(1)) arrange(layer, before);
  return layers;
}

function mean(ids: readonly Id[], place: ReadonlyMap<Id, number>): number | undefined {
  if (ids.length === 0) return undefined;
  return ids.reduce((sum, id) => sum + (place.get(id) ?? 0), 0) / ids.length;
}
