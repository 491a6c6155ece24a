import { fail, type Model, type Result, succeed } from "@bartizan/model";
import { CATALOGUE, type Catalogue, joined, type OwnCatalogue } from "@bartizan/stride";
import type { Io } from "./io.ts";
import { nameOf } from "./openModel.ts";

/** The option of every command that looks for threats. */
export const CATALOGUE_OPTION = { catalogue: { type: "string", multiple: true } } as const;

/** Its lines in the help of a command. */
export const CATALOGUE_HELP = [
  "  --catalogue FILE   threats and controls of your own beside the built-in ones; may be given more than once",
];

export interface Catalogues {
  readonly own: readonly OwnCatalogue[];
  /** The built-in catalogue with them. */
  readonly joined: Catalogue;
}

/** Reads the catalogues that were named. Fails with lines `file:line:column: words (path)`. */
export async function openCatalogues(
  files: readonly string[] = [],
  io: Io,
): Promise<Result<Catalogues, readonly string[]>> {
  if (files.length === 0) return succeed({ own: [], joined: CATALOGUE });
  // Late: few runs have one, and its schemas cost time.
  const { catalogueErrorText, loadCatalogue } = await import("@bartizan/stride/own");
  const own: OwnCatalogue[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const loaded = loadCatalogue(new TextDecoder().decode(await io.read(file)));
    if (loaded.ok) own.push(loaded.value);
    else {
      for (const error of loaded.error) {
        const path = error.path === "" ? "" : ` (${error.path})`;
        faults.push(`${nameOf(file)}:${error.line}:${error.column}: ${catalogueErrorText(error)}${path}`);
      }
    }
  }
  return faults.length > 0 ? fail(faults) : succeed({ own, joined: joined(CATALOGUE, own) });
}

/** A line for each catalogue that the model says it uses and that was not given. */
export function missingCatalogues(file: string, model: Model, { own }: Catalogues): readonly string[] {
  const given = new Set([CATALOGUE.id, ...own.map(({ id }) => id)]);
  return [...model.catalogue]
    .filter(([id]) => !given.has(id))
    .map(
      ([id, { version }]) =>
        `${nameOf(file)}: note: the model uses the catalogue ${id}, edition ${version}; give it with --catalogue`,
    );
}
