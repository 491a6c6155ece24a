import { ownCatalogues, setOwnCatalogues } from "../document/ownCatalogues.ts";
import { forgetCatalogue, keepCatalogue } from "../files/catalogueShelf.ts";
import { type CatalogueFault, checkCatalogue } from "../files/checkCatalogue.ts";
import { pickFile } from "../files/pickFile.ts";
import { use } from "./uses.ts";

/** Why a file was not taken, or that it works but could not be kept. */
export interface Refused {
  readonly fileName: string;
  readonly faults: readonly CatalogueFault[];
}

const FIRST = { line: 1, column: 1, path: "" };

/** Lets a person choose a catalogue, checks it, keeps it in this browser and uses it in the model. */
export async function loadOwn(): Promise<Refused | undefined> {
  const picked = await pickFile();
  if (!picked) return undefined;
  const { name: fileName } = picked.file;
  try {
    const checked = await checkCatalogue(await picked.file.text());
    if (!checked.ok) return { fileName, faults: checked.faults };
    const { value } = checked;
    setOwnCatalogues([...ownCatalogues().filter(({ id }) => id !== value.id), value]);
    use(value);
    await keepCatalogue(value);
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : `${error}`;
    return { fileName, faults: [{ ...FIRST, text }] };
  }
}

/** Takes a catalogue out of this browser. Models that name it go on naming it. */
export async function forget(id: string): Promise<void> {
  setOwnCatalogues(ownCatalogues().filter((catalogue) => catalogue.id !== id));
  await forgetCatalogue(id);
}
