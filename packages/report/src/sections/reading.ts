import { LETTER_LABELS } from "@bartizan/stride/words";
import type { Block } from "../document/block.ts";
import { badge, strong, text } from "../document/inline.ts";

const LETTER_MEANINGS = {
  S: "somebody passes for somebody else",
  T: "somebody changes what they must not change",
  R: "somebody can deny what they did, because nothing would show it",
  I: "somebody learns what they must not know",
  D: "somebody keeps the system from working",
  E: "somebody gains rights that they were not given",
} as const;

/** How to read what follows, for somebody who sees such a report for the first time. */
export function reading(): Block[] {
  return [
    {
      t: "paragraph",
      inlines: [
        text(
          "The diagrams show the system as elements and the flows between them. Dashed borders are trust boundaries: what crosses one comes from, or goes to, somebody who is trusted differently. Every threat in this report follows from facts of the drawing, and each is told with the facts that it follows from.",
        ),
      ],
    },
    {
      t: "terms",
      terms: [
        {
          label: "Confirmed",
          lines: [
            [text("The facts that make the threat possible are known, and nothing that would prevent it is in place.")],
          ],
        },
        {
          label: "Possible",
          lines: [
            [
              text(
                "A fact or a control is not known yet. The open questions say which; an answer confirms the threat or removes it.",
              ),
            ],
          ],
        },
        { label: "Because", lines: [[text("The facts from which the threat follows.")]] },
        { label: "Would stop if", lines: [[text("Controls and changes, each of which would remove the threat.")]] },
        {
          label: "Lines of defence",
          lines: [
            [
              text(
                "The layers in which something stands in the way. Detection is told apart: it notices, it does not stop.",
              ),
            ],
          ],
        },
        {
          label: "Severity",
          lines: [
            [
              badge("Critical", "critical"),
              text(" "),
              badge("High", "high"),
              text(" "),
              badge("Medium", "medium"),
              text(" "),
              badge("Low", "low"),
              text(" from how easily it can be reached and what is at stake, after the controls that are in place."),
            ],
          ],
        },
      ],
    },
    { t: "paragraph", inlines: [text("Threats are sorted into the six letters of STRIDE:")] },
    {
      t: "list",
      items: Object.entries(LETTER_MEANINGS).map(([letter, meaning]) => [
        strong(LETTER_LABELS[letter as keyof typeof LETTER_MEANINGS]),
        text(`: ${meaning}`),
      ]),
    },
  ];
}
