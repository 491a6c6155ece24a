import { type Id, LETTERS, SEVERITIES } from "@bartizan/model";
import type { Status, TriagedThreat } from "@bartizan/stride";
import { counted, LAYER_LABELS, LAYERS, LETTER_LABELS, SEVERITY_LABELS, STATUS_LABELS } from "@bartizan/stride/words";
import { threatAnchor } from "../document/anchor.ts";
import type { Block } from "../document/block.ts";
import { badge, type Inline, muted, reference, strong, text } from "../document/inline.ts";
import { byWeight, controlInline, nameOf, type Source, targetInline, titleOf } from "./source.ts";
import { isWaiting } from "./threats.ts";
import { STATUS_TONES } from "./words.ts";

/** How many are told before the rest is counted. */
const WORST = 10;
const SINGLE = 12;

/** Where the model stands, on two pages at most: numbers, the worst that is open, and how deep the defence is. */
export function summary(source: Source): Block[] {
  const all = source.triaged.threats;
  return [
    { t: "paragraph", inlines: [text(standing(source))] },
    heading("open", "Open threats by severity and letter"),
    bySeverity(all.filter(({ status }) => status === "open")),
    heading("standing", "Where all threats stand"),
    byStatus(all),
    ...worst(source),
    ...byZone(source),
    heading("defence", "Lines of defence"),
    ...layers(source),
    ...single(source),
  ];
}

const heading = (id: string, words: string): Block => ({
  t: "heading",
  level: 2,
  anchor: `section.summary-${id}`,
  text: words,
});

function standing({ triaged, analysis }: Source): string {
  const open = triaged.threats.filter(({ status }) => status === "open");
  const waiting = open.filter(isWaiting).length;
  const urgent = open.filter(({ severity }) => severity === "critical" || severity === "high").length;
  const words = [
    `${counted(triaged.threats.length, "threat")} in all; ${open.length} ${open.length === 1 ? "is" : "are"} open, ${urgent} of them high or critical.`,
  ];
  if (waiting > 0)
    words.push(
      `${waiting} of the open ones ${waiting === 1 ? "waits" : "wait"} for the answer to one of ${counted(analysis.questions.length, "question")}.`,
    );
  return words.join(" ");
}

const number = (value: number): Inline[] => [value === 0 ? muted("–") : text(String(value))];

function bySeverity(open: readonly TriagedThreat[]): Block {
  const of = (test: (threat: TriagedThreat) => boolean): number => open.filter(test).length;
  const row = (label: Inline[], test: (threat: TriagedThreat) => boolean) => [
    label,
    ...LETTERS.map((letter) => number(of((threat) => test(threat) && threat.letter === letter))),
    [strong(String(of(test)))],
  ];
  return {
    t: "table",
    label: "Open threats by severity and letter",
    columns: [
      { title: "Severity", share: 2 },
      ...LETTERS.map((letter) => ({ title: LETTER_LABELS[letter], share: 2, align: "middle" as const })),
      { title: "All", share: 1, align: "end" },
    ],
    rows: [
      ...SEVERITIES.map((severity) =>
        row([badge(SEVERITY_LABELS[severity], severity)], (threat) => threat.severity === severity),
      ),
      row([strong("All")], () => true),
    ],
  };
}

function byStatus(all: readonly TriagedThreat[]): Block {
  const statuses = (Object.keys(STATUS_LABELS) as Status[]).filter((status) =>
    all.some((threat) => threat.status === status),
  );
  return {
    t: "table",
    label: "All threats by status and severity",
    columns: [
      { title: "Status", share: 3 },
      ...SEVERITIES.map((severity) => ({ title: SEVERITY_LABELS[severity], share: 2, align: "middle" as const })),
      { title: "All", share: 1, align: "end" },
    ],
    rows: statuses.map((status) => {
      const here = all.filter((threat) => threat.status === status);
      return [
        [badge(STATUS_LABELS[status], STATUS_TONES[status])],
        ...SEVERITIES.map((severity) => number(here.filter((threat) => threat.severity === severity).length)),
        [strong(String(here.length))],
      ];
    }),
  };
}

function worst(source: Source): Block[] {
  const open = source.triaged.threats
    .filter((threat) => threat.status === "open" && !isWaiting(threat))
    .toSorted(byWeight)
    .slice(0, WORST);
  if (open.length === 0) return [];
  const items = open.map((threat): Inline[] => [
    badge(SEVERITY_LABELS[threat.severity], threat.severity),
    text(" "),
    reference(titleOf(source, threat), threatAnchor(threat.id)),
    muted(` · ${nameOf(source, threat.target)}`),
  ]);
  return [heading("worst", "The worst that is open"), { t: "list", items }];
}

/** Outermost zones with what is open inside, and on the flows that open or end there. */
function byZone(source: Source): Block[] {
  const outermost = new Map<Id, TriagedThreat[]>();
  for (const threat of source.triaged.threats) {
    if (threat.status !== "open") continue;
    const target = source.model.flows.get(threat.target)?.to ?? threat.target;
    const zone = source.graph.ancestors(target).at(-1) ?? target;
    if (!source.model.elements.has(zone)) continue;
    const here = outermost.get(zone);
    if (here) here.push(threat);
    else outermost.set(zone, [threat]);
  }
  if (outermost.size < 2) return [];
  const rows = [...outermost]
    .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
    .map(([zone, here]) => [
      [targetInline(source, zone)],
      ...SEVERITIES.map((severity) => number(here.filter((threat) => threat.severity === severity).length)),
      [strong(String(here.length))],
    ]);
  return [
    heading("zones", "Open threats by zone"),
    {
      t: "table",
      label: "Open threats by zone",
      columns: [
        { title: "Outermost zone", share: 4 },
        ...SEVERITIES.map((severity) => ({ title: SEVERITY_LABELS[severity], share: 1.6, align: "middle" as const })),
        { title: "All", share: 1, align: "end" },
      ],
      rows,
    },
  ];
}

function layers({ triaged }: Source): Block[] {
  const all = triaged.threats.filter(({ status }) => status !== "not-applicable" && status !== "provider");
  const depth = (test: (stops: number) => boolean): number =>
    all.filter((threat) => test(threat.layers.stops.length)).length;
  const noticed = all.filter(({ layers: { notices } }) => notices.length > 0).length;
  const rows = LAYERS.map((layer) => ({
    layer,
    stops: all.filter((threat) => threat.layers.stops.includes(layer)).length,
    alone: all.filter(({ layers: { stops } }) => stops.length === 1 && stops[0] === layer).length,
    notices: all.filter((threat) => threat.layers.notices.includes(layer)).length,
  }))
    .filter(({ stops, notices }) => stops + notices > 0)
    .map(({ layer, stops, alone, notices }) => [
      [text(LAYER_LABELS[layer])],
      number(stops),
      number(alone),
      number(notices),
    ]);
  const words = `Nothing stands in the way of ${counted(
    depth((stops) => stops === 0),
    "threat",
  )}, one layer alone of ${depth((stops) => stops === 1)}, two or more of ${depth((stops) => stops > 1)}; ${noticed} would be noticed.`;
  const paragraph: Block = { t: "paragraph", inlines: [text(words)] };
  if (rows.length === 0) return [paragraph];
  return [
    paragraph,
    {
      t: "table",
      label: "Lines of defence",
      columns: [
        { title: "Layer", share: 4 },
        { title: "Stands in the way of", share: 2, align: "end" },
        { title: "Alone", share: 1.4, align: "end" },
        { title: "Would notice", share: 1.6, align: "end" },
      ],
      rows,
    },
  ];
}

/** Controls on which threats rest with nothing else behind them: what must not fail. */
function single(source: Source): Block[] {
  const resting = new Map<string, { control: string; at: Id; number: number }>();
  for (const threat of source.triaged.threats) {
    if (!threat.layers.single) continue;
    const standing = threat.controls.filter(
      ({ counts, effect, at }) =>
        counts && at !== undefined && (effect === "prevents" || effect === "reduces-likelihood"),
    );
    for (const { id, at = threat.target } of standing) {
      const known = resting.get(`${id}@${at}`) ?? { control: id, at, number: 0 };
      resting.set(`${id}@${at}`, { ...known, number: known.number + 1 });
    }
  }
  if (resting.size === 0) return [];
  const sorted = [...resting.values()].sort(
    (a, b) => b.number - a.number || (a.control + a.at < b.control + b.at ? -1 : 1),
  );
  const items = sorted
    .slice(0, SINGLE)
    .map(({ control, at, number: threats }): Inline[] => [
      controlInline(source, control),
      text(" on "),
      targetInline(source, at),
      muted(`: ${counted(threats, "threat")} ${threats === 1 ? "rests" : "rest"} on it alone`),
    ]);
  const rest = sorted.length - items.length;
  return [
    heading("single", "Single points of defence"),
    { t: "list", items: rest > 0 ? [...items, [muted(`and ${rest} more`)]] : items },
  ];
}
