import { CATALOGUE, type Catalogue } from "@bartizan/stride";
import type { Entries } from "../document/entries.ts";

/** What the page needs of a catalogue. */
export function entriesOf({ threats, controls, frameworks, off = [] }: Catalogue): Entries {
  return {
    threats: threats.map(({ id, title, cvss31, actors, rated }) => ({
      id,
      title,
      cvss31,
      actors,
      ...(rated && { rated }),
    })),
    controls: controls.map(({ id, title, layer, appliesTo, needs, excludes, providedBy }) => ({
      id,
      title,
      layer,
      appliesTo,
      ...(needs && { needs }),
      ...(excludes && { excludes }),
      ...(providedBy && { providedBy }),
    })),
    frameworks: frameworks.map(({ id, title }) => ({ id, title })),
    off,
    builtIn: {
      id: CATALOGUE.id,
      version: CATALOGUE.version,
      threats: CATALOGUE.threats.length,
      controls: CATALOGUE.controls.length,
    },
  };
}
