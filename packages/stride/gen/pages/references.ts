import { FRAMEWORKS } from "../../src/catalogue/frameworks.ts";
import { table } from "./words.ts";

/** Where else it is described, with the edition that was read. */
export function referencesText(references: Readonly<Record<string, readonly string[]>>): string | undefined {
  const rows = FRAMEWORKS.flatMap(({ id, title, edition }) => {
    const entries = references[id];
    return entries ? [[`${title}, ${edition}`, entries.join(", ")]] : [];
  });
  const body = table(["Where", "Entries"], rows);
  return body === undefined ? undefined : `## References\n\n${body}`;
}
