import type { ThreatEntry } from "@bartizan/stride";
import { LETTER_LABELS } from "@bartizan/stride/words";
import { entryAnchor, sectionAnchor } from "../document/anchor.ts";
import type { Block, Term } from "../document/block.ts";
import { code, type Inline, join, link, strong, text } from "../document/inline.ts";
import { paragraphsOf } from "../document/plain.ts";
import type { Source } from "./source.ts";

/** The entries of the catalogue that raised a threat here: what each is, how it is exploited, where it is described. */
export function appendix(source: Source): Block[] {
  const used = new Set(source.triaged.threats.map(({ threat }) => threat));
  const entries = source.catalogue.threats.filter(({ id }) => used.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...entries.flatMap((entry) => entryOf(source, entry)), ...switchedOff(source)];
}

function entryOf(source: Source, entry: ThreatEntry): Block[] {
  return [
    {
      t: "heading",
      level: 3,
      anchor: entryAnchor(entry.id),
      text: entry.title,
      aside: [
        strong(LETTER_LABELS[entry.letter]),
        text("  "),
        code(entry.id),
        text("  "),
        code(`CVSS 3.1 ${entry.cvss31}`),
      ],
    },
    ...proseOf(source, entry),
  ];
}

/** What nobody looked for, and why: entries that the model or a catalogue of one's own switches off. */
function switchedOff({ catalogue, model }: Source): Block[] {
  const titles = new Map(catalogue.threats.map(({ id, title }) => [id, title]));
  const byModel = [...model.catalogue.values()].flatMap(({ off = {} }) =>
    Object.entries(off).map(([threat, reason]) => ({
      threat,
      title: titles.get(threat) ?? threat,
      reason,
      by: "this model",
    })),
  );
  const off = [...(catalogue.off ?? []), ...byModel].toSorted((a, b) => (a.threat < b.threat ? -1 : 1));
  if (off.length === 0) return [];
  return [
    { t: "heading", level: 2, anchor: sectionAnchor("switched-off"), text: "Switched off" },
    {
      t: "list",
      items: off.map(({ title, reason, by }) => [strong(title), text(`: ${reason} (switched off by ${by})`)]),
    },
  ];
}

function proseOf(source: Source, entry: ThreatEntry): Block[] {
  const prose = source.prose[entry.id];
  const { rated } = entry;
  const weighed: Term[] = rated
    ? [{ label: "Severity", lines: [[text(`Weighed by ${rated.by}: ${rated.reason}`)]] }]
    : [];
  if (!prose) return weighed.length === 0 ? [] : [{ t: "terms", terms: weighed }];
  const references = Object.entries(prose.references).flatMap(([id, labels]): Inline[][] => {
    const framework = source.catalogue.frameworks.find((one) => one.id === id);
    const name = framework ? `${framework.title} ${framework.edition}` : id;
    const head = framework?.url === undefined ? text(name) : link(name, framework.url);
    return labels.length === 0
      ? []
      : [
          [
            head,
            text(": "),
            ...join(
              labels.map((label) => [text(label)]),
              ", ",
            ),
          ],
        ];
  });
  const terms: Term[] = [
    ...weighed,
    { label: "Exploited", lines: paragraphsOf(prose.exploit).map((line) => [text(line)]) },
    { label: "References", lines: references },
  ];
  return [
    ...paragraphsOf(prose.description).map((line): Block => ({ t: "paragraph", inlines: [text(line)] })),
    { t: "terms", terms: terms.filter(({ lines }) => lines.length > 0) },
  ];
}
