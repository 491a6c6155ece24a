import type { TriagedThreat } from "@bartizan/stride";
import {
  counted,
  EFFECT_LABELS,
  heldByText,
  LETTER_LABELS,
  REOPENED_LABELS,
  SEVERITY_LABELS,
  STATUS_LABELS,
} from "@bartizan/stride/words";
import { entryAnchor, questionAnchor, targetAnchor, threatAnchor } from "../document/anchor.ts";
import type { Block, Term } from "../document/block.ts";
import { badge, code, type Inline, join, muted, reference, strong, text } from "../document/inline.ts";
import { paragraphsOf } from "../document/plain.ts";
import { becauseLines, proofLines, questionText, stopLines } from "./explain.ts";
import { nameOf, placeOf, type Source, targetInline, titleOf } from "./source.ts";
import { stateBadge } from "./words.ts";

/**
 * Every threat under the element or flow that it is about. What is confirmed or decided is told in full; what only waits
 * for an answer is one line with the question, so that a new model does not drown what is known.
 */
export function threats(source: Source): Block[] {
  if (source.byTarget.size === 0) return [{ t: "paragraph", inlines: [muted("The drawing raises no threat.")] }];
  return [...source.byTarget].flatMap(([target, all]) => {
    const waiting = all.filter(isWaiting);
    const told = all.filter((threat) => !isWaiting(threat));
    const heading: Block = {
      t: "heading",
      level: 2,
      anchor: targetAnchor(target),
      text: nameOf(source, target),
      aside: [muted(`${placeOf(source, target)} · ${counted(all.length, "threat")}`)],
    };
    return [heading, ...told.flatMap((threat) => inFull(source, threat)), ...inShort(source, waiting, told.length > 0)];
  });
}

/** Possible, undecided, and under a question that would settle it. */
export const isWaiting = (threat: TriagedThreat): boolean =>
  threat.confidence === "possible" &&
  threat.status === "open" &&
  threat.reopened === undefined &&
  threat.questions.length > 0;

function inFull(source: Source, threat: TriagedThreat): Block[] {
  const written = threat.own ? paragraphsOf(source.model.threats.get(threat.threat)?.text ?? "") : [];
  return [
    { t: "heading", level: 3, anchor: threatAnchor(threat.id), text: titleOf(source, threat), aside: standing(threat) },
    ...written.map((line): Block => ({ t: "paragraph", inlines: [text(line)] })),
    { t: "terms", terms: [...reasons(source, threat), ...defence(source, threat), ...decided(source, threat)] },
  ];
}

function standing(threat: TriagedThreat): Inline[] {
  return [
    badge(SEVERITY_LABELS[threat.severity], threat.severity),
    text("  "),
    strong(LETTER_LABELS[threat.letter]),
    text(` · ${threat.confidence} · `),
    strong(STATUS_LABELS[threat.status]),
  ];
}

function reasons(source: Source, threat: TriagedThreat): Term[] {
  const because = becauseLines(source, threat.target, threat.because);
  const stops = stopLines(source, threat.target, threat.wouldStop);
  const crosses = threat.crosses.map(({ zone, direction }): Inline[] => [
    targetInline(source, zone),
    muted(direction === "in" ? " inwards" : direction === "out" ? " outwards" : ""),
  ]);
  return [
    ...(because.length > 0 ? [{ label: "Because", lines: because }] : []),
    ...(crosses.length > 0 ? [{ label: "Crosses", lines: [join(crosses, ", ")] }] : []),
    ...(stops.length > 0 ? [{ label: "Would stop if", lines: stops }] : []),
  ];
}

function defence(source: Source, threat: TriagedThreat): Term[] {
  const controls = threat.controls.map(({ id, effect, state, at, counts }): Inline[] => [
    text(`${source.controls.get(id)?.title ?? id} `),
    stateBadge(state),
    muted(` ${EFFECT_LABELS[effect]}`),
    ...(at === undefined || at === threat.target ? [] : [muted(", on "), targetInline(source, at)]),
    ...(state === "implemented" || state === "verified" ? (counts ? [] : [muted(", but does not count here")]) : []),
  ]);
  return [
    ...(controls.length > 0 ? [{ label: "Controls", lines: controls }] : []),
    ...(threat.own ? [] : [{ label: "Held by", lines: [heldBy(threat)] }]),
    ...(threat.provider ? [{ label: "Provider", lines: proofLines(source, threat).map((line) => [text(line)]) }] : []),
  ];
}

function heldBy(threat: TriagedThreat): Inline[] {
  const { stops, notices } = heldByText(threat);
  return [
    text(stops),
    ...(threat.layers.single ? [text(" "), badge("this one line only", "warn")] : []),
    muted(`; ${notices}`),
  ];
}

function decided(source: Source, threat: TriagedThreat): Term[] {
  const { decision, reopened } = threat;
  const entry: Inline[] = source.entries.has(threat.threat)
    ? [reference("What it is, and how it is exploited", entryAnchor(threat.threat)), text("  "), code(threat.id)]
    : [code(threat.id)];
  const more: Term = { label: "More", lines: [entry] };
  if (!decision) return [more];
  const line: Inline[] = [
    strong(STATUS_LABELS[decision.status]),
    text(
      [
        decision.owner === undefined ? "" : ` by ${decision.owner}`,
        decision.until === undefined ? "" : ` until ${decision.until}`,
      ].join(""),
    ),
    ...(reopened === undefined ? [] : [text(" "), badge(`open again: ${REOPENED_LABELS[reopened]}`, "warn")]),
  ];
  const reason = paragraphsOf(decision.reason).map((words): Inline[] => [text(words)]);
  return [{ label: "Decision", lines: [line, ...reason] }, more];
}

function inShort(source: Source, waiting: readonly TriagedThreat[], others: boolean): Block[] {
  if (waiting.length === 0) return [];
  const items = waiting.map((threat): Inline[] => {
    const question = source.questions.get(threat.questions[0] ?? "");
    return [
      badge(SEVERITY_LABELS[threat.severity], threat.severity),
      text(" "),
      strong(titleOf(source, threat)),
      muted(` · ${LETTER_LABELS[threat.letter]} · possible · `),
      ...(question === undefined ? [] : [reference(questionText(source, question), questionAnchor(question.key))]),
    ];
  });
  const number = waiting.length;
  const lead = `${others ? `${number} more` : number === 1 ? "It" : `All ${number}`} ${number === 1 ? "waits" : "wait"} for an answer:`;
  return [
    { t: "paragraph", inlines: [muted(lead)] },
    { t: "list", items },
  ];
}
