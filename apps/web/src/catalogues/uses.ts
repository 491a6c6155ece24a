import { type CatalogueUse, commands } from "@bartizan/model";
import type { OwnCatalogue } from "@bartizan/stride";
import { documentStore, edit } from "../document/documentStore.ts";
import { builtIn } from "../document/entries.ts";
import { BUILT_IN, ownCatalogues } from "../document/ownCatalogues.ts";

function put(id: string, record: CatalogueUse | undefined, label: string): void {
  edit(commands.putRecord(documentStore.getState().model, { part: "catalogue", id, record }), label);
}

const useOf = (id: string): CatalogueUse | undefined => documentStore.getState().model.catalogue.get(id);

/** Lets the model use a catalogue, in the edition that this browser has; one undo step. */
export function use({ id, name, edition }: OwnCatalogue): void {
  put(id, { ...useOf(id), version: edition }, `use ${name}`);
}

/** Lets the model use a catalogue no longer; one undo step. */
export function stopUsing(id: string, name: string): void {
  put(id, undefined, `stop using ${name}`);
}

/** Switches an entry of the catalogues off for this model; one undo step. */
export function switchOff(threat: string, reason: string): void {
  const own = ownCatalogues().find(({ threats }) => threats.some(({ id }) => id === threat));
  const id = own?.id ?? BUILT_IN;
  const known = useOf(id) ?? { version: own?.edition ?? builtIn()?.version ?? "" };
  put(id, { ...known, off: { ...known.off, [threat]: reason } }, "switch a threat off");
}

/** Switches an entry on again; one undo step. What then says nothing is taken out of the file. */
export function switchOn(catalogue: string, threat: string): void {
  const known = useOf(catalogue);
  if (!known) return;
  const { [threat]: _, ...off } = known.off ?? {};
  const { off: before, ...rest } = known;
  const isEmpty = Object.keys(off).length === 0;
  const record = isEmpty ? (catalogue === BUILT_IN ? undefined : rest) : { ...rest, off };
  put(catalogue, record, "switch a threat on");
}
