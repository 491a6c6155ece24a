import type { Graph, Model } from "@bartizan/model";
import type { Analysis, Catalogue, ThreatProse, Triaged } from "@bartizan/stride";
import { sectionAnchor } from "./document/anchor.ts";
import type { Block, Report } from "./document/block.ts";
import { withoutDangling } from "./document/dangling.ts";
import { accepted } from "./sections/accepted.ts";
import { appendix } from "./sections/appendix.ts";
import { controls } from "./sections/controls.ts";
import { cover } from "./sections/cover.ts";
import { coverage } from "./sections/coverage.ts";
import { diagrams, type Picture } from "./sections/diagrams.ts";
import { assets, assumptions } from "./sections/parties.ts";
import { questions } from "./sections/questions.ts";
import { reading } from "./sections/reading.ts";
import { reviews } from "./sections/reviews.ts";
import { type Source, sourceOf } from "./sections/source.ts";
import { summary } from "./sections/summary.ts";
import { threats } from "./sections/threats.ts";
import { SECTIONS, type SectionId } from "./sections/words.ts";

export interface ReportInput {
  readonly model: Model;
  /** Of the same model; made when not given. */
  readonly graph?: Graph;
  readonly analysis: Analysis;
  readonly triaged: Triaged;
  readonly catalogue: Catalogue;
  readonly prose: Readonly<Record<string, ThreatProse>>;
  /** The diagrams to show, in their order. */
  readonly pictures: readonly Picture[];
  readonly options?: ReportOptions;
}

export interface ReportOptions {
  /** All of them unless said otherwise. They keep their order. */
  readonly sections?: readonly SectionId[];
  /** `YYYY-MM-DD`. Without it nothing in the report depends on the day it is written. */
  readonly date?: string;
  /** Of the diagrams; light unless said otherwise. */
  readonly theme?: "light" | "dark";
}

/** The report of a model: what every writer starts from. The same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  const source = sourceOf(input);
  const { sections = Object.keys(SECTIONS) as SectionId[], date, theme = "light" } = input.options ?? {};
  const blocks = (Object.keys(SECTIONS) as SectionId[])
    .filter((section) => sections.includes(section))
    .flatMap((section): Block[] => {
      const inside = section === "diagrams" ? diagrams(source, input.pictures, theme) : WRITERS[section](source);
      if (inside.length === 0) return [];
      return [{ t: "heading", level: 1, anchor: sectionAnchor(section), text: SECTIONS[section] }, ...inside];
    });
  return {
    title: source.model.info.name || "Untitled",
    language: "en",
    ...(date === undefined ? {} : { date }),
    blocks: withoutDangling([cover(source, date), { t: "contents", title: "Contents", depth: 2 }, ...blocks]),
  };
}

const WRITERS: Readonly<Record<Exclude<SectionId, "diagrams">, (source: Source) => Block[]>> = {
  reading,
  summary,
  assumptions,
  assets,
  threats,
  questions,
  accepted,
  reviews,
  controls,
  coverage,
  appendix,
};
