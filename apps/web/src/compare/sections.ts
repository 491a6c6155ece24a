import {
  crossingSentences,
  placeSentence,
  recordSentences,
  type Told,
  type ToldCrossings,
  toldGroups,
} from "@bartizan/model";
import type { ChangedThreat, Comparison } from "../engine/comparison.ts";

/** Which half of a comparison is shown. */
export type Half = "everything" | "model" | "threats";

/** One line of a comparison, with the words that find it. */
export type Line = { key: string; words: string } & (
  | { type: "record"; told: Told }
  | { type: "crossings"; crossings: ToldCrossings }
  | { type: "threat"; threat: ChangedThreat }
  | { type: "sentence"; text: string }
);

/** Lines under one title. */
export interface Section {
  title: string;
  half: Exclude<Half, "everything">;
  lines: readonly Line[];
}

/** Everything that differs: what was mended by a merge, the model part by part, its threats, then the layout. None is empty. */
export function sectionsOf({ telling, opened, closed, shifted }: Comparison, mended: readonly string[]): Section[] {
  const records = toldGroups({ records: telling.records, crossings: [], places: [] });
  const sections: Section[] = [
    { title: "Mended by the merge", half: "model", lines: mended.map(sentenceLine) },
    ...records.map(({ title, records: told }): Section => ({ title, half: "model", lines: told.map(recordLine) })),
    { title: "Boundaries crossed", half: "model", lines: telling.crossings.map(crossingsLine) },
    { title: "Threats opened", half: "threats", lines: opened.map(threatLine) },
    { title: "Threats closed", half: "threats", lines: closed.map(threatLine) },
    { title: "Threats better or worse", half: "threats", lines: shifted.map(threatLine) },
    { title: "Layout", half: "model", lines: telling.places.map(placeSentence).map(sentenceLine) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The lines of one half that hold every word of the filter, in any case. */
export function filtered(sections: readonly Section[], half: Half, filter: string): Section[] {
  const asked = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return sections
    .filter((section) => half === "everything" || section.half === half)
    .map((section) => ({
      ...section,
      lines: section.lines.filter(({ words }) => asked.every((word) => words.includes(word))),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function recordLine(told: Told): Line {
  const words = [
    told.verb,
    told.what,
    told.name,
    ...told.within,
    ...told.fields.map(({ label }) => label),
    ...recordSentences(told),
  ];
  return { type: "record", key: `${told.part}/${told.id}`, words: lower(words), told };
}

function crossingsLine(crossings: ToldCrossings): Line {
  return { type: "crossings", key: crossings.flow, words: lower(crossingSentences(crossings)), crossings };
}

function threatLine(threat: ChangedThreat): Line {
  const { id, title, on, severity, was, is } = threat;
  return { type: "threat", key: id, words: lower([title, on, severity, was, is, "threat"]), threat };
}

function sentenceLine(text: string, index: number): Line {
  return { type: "sentence", key: `${index}`, words: lower([text]), text };
}

function lower(words: readonly string[]): string {
  return words.join(" ").toLowerCase();
}
