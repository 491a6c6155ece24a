import { accepts, KINDS, type Kind, kindLabel, type Provider, providerNames } from "@bartizan/model";

/** A heading with the kinds under it. */
export interface Shelf {
  id: string;
  label: string;
  kinds: readonly Kind[];
}

const FAMILIES: readonly (readonly [Kind["family"], string])[] = [
  ["network", "Network"],
  ["kubernetes", "Kubernetes"],
  ["identity", "People and identities"],
  ["data", "Data stores"],
  ["delivery", "Delivery"],
  ["generic", "Anything else"],
];

/** All kinds by family; when a zone is selected, those that it accepts come first on a shelf of their own. */
export function shelves(zone: { name: string; kind: string } | undefined): Shelf[] {
  const kinds = [...KINDS.values()];
  const families = FAMILIES.map(([id, label]) => ({ id, label, kinds: kinds.filter(({ family }) => family === id) }));
  const filled = families.filter((shelf) => shelf.kinds.length > 0);
  if (!zone) return filled;
  const fitting = kinds.filter((kind) => kind.parents !== "any" && accepts(zone.kind, kind.id));
  return fitting.length === 0 ? filled : [{ id: "fitting", label: `Fits in ${zone.name}`, kinds: fitting }, ...filled];
}

/**
 * Kinds that a search finds, best first: by what the provider calls them, then by other words and the names that other
 * providers have for them, then by what their help says.
 */
export function matchKinds(query: string, provider?: Provider): Kind[] {
  const wanted = query.trim().toLowerCase();
  const found: { kind: Kind; rank: number }[] = [];
  for (const kind of KINDS.values()) {
    const rank = rankOf(kind, wanted, provider);
    if (rank !== undefined) found.push({ kind, rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ kind }) => kind);
}

function rankOf(kind: Kind, wanted: string, provider: Provider | undefined): number | undefined {
  const label = kindLabel(kind, provider).toLowerCase();
  if (label === wanted) return 0;
  if (label.startsWith(wanted)) return 1;
  const names = [kind.label, ...Object.values(providerNames(kind.id))];
  const words = [kind.id, ...names, ...(kind.words ?? [])].map((word) => word.toLowerCase());
  if (words.includes(wanted)) return 2;
  if (label.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 3;
  if (words.some((word) => word.startsWith(wanted))) return 4;
  if (label.includes(wanted) || words.some((word) => word.includes(wanted))) return 5;
  return kind.help.toLowerCase().includes(wanted) ? 6 : undefined;
}
