import { crossingSentences, placeSentence } from "./sentences.ts";
import { TOLD_PARTS } from "./tell.ts";
import type { Telling, Told } from "./told.ts";

/** What each part of the file is called over a list of what changed in it. */
export const PART_TITLES: Readonly<Record<Told["part"], string>> = {
  conflicts: "Conflicts",
  info: "Model",
  elements: "Elements",
  flows: "Flows",
  assets: "Assets",
  decisions: "Decisions",
  threats: "Threats written by hand",
  considered: "Looked at, nothing found",
  assumptions: "Assumptions",
  attackers: "Attackers",
  matrix: "Matrix",
  catalogue: "Catalogue",
  reviews: "Reviews",
  diagrams: "Diagrams",
  unknown: "Parts that this version does not know",
};

/** What is told under one title. */
export interface ToldGroup {
  readonly title: string;
  readonly records: readonly Told[];
  /** Sentences of what is no record. */
  readonly sentences: readonly string[];
}

/** Everything that changed: the records part by part, then boundaries and layout. None is empty. */
export function toldGroups({ records, crossings, places }: Telling): ToldGroup[] {
  const ofParts = TOLD_PARTS.map((part) => ({
    title: PART_TITLES[part],
    records: records.filter((told) => told.part === part),
    sentences: [],
  }));
  const others = [
    { title: "Boundaries crossed", records: [], sentences: crossings.flatMap(crossingSentences) },
    { title: "Layout", records: [], sentences: places.map(placeSentence) },
  ];
  return [...ofParts, ...others].filter((group) => group.records.length + group.sentences.length > 0);
}
