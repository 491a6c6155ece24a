import type { ThreatEntry } from "@bartizan/stride";
import { LETTER_LABELS } from "@bartizan/stride/words";
import { entryAnchor } from "../document/anchor.ts";
import type { Block, Term } from "../document/block.ts";
import { code, type Inline, join, link, strong, text } from "../document/inline.ts";
import { paragraphsOf } from "../document/plain.ts";
import type { Source } from "./source.ts";

/** The entries of the catalogue that raised a threat here: what each is, how it is exploited, where it is described. */
export function appendix(source: Source): Block[] {
  const used = new Set(source.triaged.threats.map(({ threat }) => threat));
  const entries = source.catalogue.threats.filter(({ id }) => used.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entries.flatMap((entry): Block[] => [
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
  ]);
}

function proseOf(source: Source, entry: ThreatEntry): Block[] {
  const prose = source.prose[entry.id];
  if (!prose) return [];
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
    { label: "Exploited", lines: paragraphsOf(prose.exploit).map((line) => [text(line)]) },
    { label: "References", lines: references },
  ];
  return [
    ...paragraphsOf(prose.description).map((line): Block => ({ t: "paragraph", inlines: [text(line)] })),
    { t: "terms", terms: terms.filter(({ lines }) => lines.length > 0) },
  ];
}
