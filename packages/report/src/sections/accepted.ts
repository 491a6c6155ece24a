import type { TriagedThreat } from "@bartizan/stride";
import { SEVERITY_LABELS } from "@bartizan/stride/words";
import { threatAnchor } from "../document/anchor.ts";
import type { Block } from "../document/block.ts";
import { badge, type Inline, muted, reference, text } from "../document/inline.ts";
import { paragraphsOf } from "../document/plain.ts";
import { nameOf, type Source, titleOf } from "./source.ts";

/** The risks that somebody took or handed on, with who did and until when. */
export function accepted(source: Source): Block[] {
  const { threats, gone } = source.triaged;
  const of = (status: "accepted" | "transferred"): TriagedThreat[] =>
    threats.filter((threat) => threat.decision?.status === status);
  const blocks = [
    ...part(source, "accepted", "Accepted", of("accepted")),
    ...part(source, "transferred", "Transferred", of("transferred")),
    ...(gone.length === 0
      ? []
      : [
          heading("gone", "Decisions whose threat is gone"),
          {
            t: "list",
            items: gone.map(({ id, decision }): Inline[] => [
              text(id),
              muted(`: ${decision.status}, ${paragraphsOf(decision.reason).join(" ")}`),
            ]),
          } as const,
        ]),
  ];
  return blocks.length > 0
    ? blocks
    : [{ t: "paragraph", inlines: [muted("No risk has been accepted or transferred.")] }];
}

const heading = (id: string, words: string): Block => ({
  t: "heading",
  level: 2,
  anchor: `section.${id}-risks`,
  text: words,
});

function part(source: Source, id: string, title: string, threats: readonly TriagedThreat[]): Block[] {
  if (threats.length === 0) return [];
  return [
    heading(id, title),
    ...threats.flatMap((threat): Block[] => [
      {
        t: "paragraph",
        inlines: [
          badge(SEVERITY_LABELS[threat.severity], threat.severity),
          text(" "),
          reference(titleOf(source, threat), threatAnchor(threat.id)),
          muted(` · ${nameOf(source, threat.target)}`),
          ...(threat.reopened === undefined ? [] : [text(" "), badge("open again", "warn")]),
        ],
      },
      {
        t: "terms",
        terms: [
          {
            label: "Owner",
            lines: [[threat.decision?.owner === undefined ? muted("nobody named") : text(threat.decision.owner)]],
          },
          {
            label: "Until",
            lines: [[threat.decision?.until === undefined ? muted("no end") : text(threat.decision.until)]],
          },
          {
            label: "Reason",
            lines: paragraphsOf(threat.decision?.reason ?? "").map((words): Inline[] => [text(words)]),
          },
        ],
      },
    ]),
  ];
}
