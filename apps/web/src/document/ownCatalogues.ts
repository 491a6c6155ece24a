import type { Model } from "@bartizan/model";
import type { ControlProse, OwnCatalogue, ThreatProse } from "@bartizan/stride";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

interface Kept {
  /** Those that this browser keeps, by id. A model uses those that it names. */
  readonly catalogues: readonly OwnCatalogue[];
  /** Whether the browser's storage has been read. */
  readonly ready: boolean;
}

export const ownCatalogueStore = createStore<Kept>(() => ({ catalogues: [], ready: false }));

/** Takes in all catalogues of people's own that this browser keeps. */
export function setOwnCatalogues(catalogues: readonly OwnCatalogue[]): void {
  ownCatalogueStore.setState({ catalogues: catalogues.toSorted((a, b) => (a.id < b.id ? -1 : 1)), ready: true });
}

export function ownCatalogues(): readonly OwnCatalogue[] {
  return ownCatalogueStore.getState().catalogues;
}

/** Follows the catalogues of people's own. */
export function useOwnCatalogues(): readonly OwnCatalogue[] {
  return useStore(ownCatalogueStore, (state) => state.catalogues);
}

/** The long texts of a threat of somebody's own. */
export function ownThreatProse(id: string): ThreatProse | undefined {
  return ownCatalogues().find(({ prose }) => Object.hasOwn(prose, id))?.prose[id];
}

/** The long texts of a control of somebody's own. */
export function ownControlProse(id: string): ControlProse | undefined {
  return ownCatalogues().find(({ controlProse }) => Object.hasOwn(controlProse, id))?.controlProse[id];
}

/** The catalogue that every browser has. */
export const BUILT_IN = "bartizan";

/** Catalogues that a model names and this browser does not have. */
export function missingIn(
  { catalogue }: Pick<Model, "catalogue">,
  own: readonly OwnCatalogue[],
): readonly { id: string; version: string }[] {
  const kept = new Set([BUILT_IN, ...own.map(({ id }) => id)]);
  return [...catalogue].filter(([id]) => !kept.has(id)).map(([id, { version }]) => ({ id, version }));
}
