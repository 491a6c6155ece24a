import type { Id } from "@bartizan/model";
import { type Ask, all, any, type Expression, ITSELF, openIn, truthNow } from "../condition/expression.ts";
import type { Because, Stop } from "../condition/reasons.ts";
import { inForce, type Standing, willBe } from "../condition/standing.ts";
import { NO, type Truth, UNKNOWN, YES } from "../condition/truth.ts";
import { type Defence, type LinesOfDefence, linesOfDefence } from "../risk.ts";
import type { CompiledLink, CompiledThreat } from "./compile.ts";
import type { Threat, ThreatControl } from "./threat.ts";

/** Everything that controls do about one threat on one target. */
export interface Prevention {
  readonly controls: readonly ThreatControl[];
  readonly defences: readonly Defence[];
  readonly layers: LinesOfDefence;
  /** Whether one of the preventing sets is in force. */
  readonly open: Expression;
  readonly prevented: Threat["prevented"];
  /** What to ask: all that any set which is still open waits for. */
  readonly asks: readonly Ask[];
  readonly stops: readonly Stop[];
  /** Whether the stops name ITSELF. */
  readonly stopsItself: boolean;
  /** Ways round a control that is in force elsewhere. */
  readonly bypasses: readonly Because[];
}

const NONE: readonly never[] = [];
const NO_LINES = linesOfDefence(NONE);
const UNKNOWN_STANDING: Standing = { state: "unsaid", holds: NO };
const NOBODY: Prevention = {
  controls: NONE,
  defences: NONE,
  layers: NO_LINES,
  open: NO,
  prevented: "no",
  asks: NONE,
  stops: NONE,
  stopsItself: false,
  bypasses: NONE,
};
const IN_FORCE = ["implemented", "verified"];

function threatControl({ link, effect }: CompiledLink, { state, at, failing }: Standing, truth: Truth): ThreatControl {
  const control: { -readonly [Key in keyof ThreatControl]: ThreatControl[Key] } = {
    id: link.id,
    effect,
    state,
    counts: truth === YES,
  };
  if (link.set !== undefined) control.set = link.set;
  if (at !== undefined) control.at = at;
  if (failing !== undefined) control.failing = failing;
  return control;
}

function asksOf(standings: readonly Standing[]): readonly Ask[] {
  const asks: Ask[] = [];
  for (const { state, holds, open } of standings) {
    if (holds === NO) continue;
    if (state === "unsaid" && open) asks.push(open.ask);
    if (state !== "unsaid") openIn(holds, ({ ask, waits }) => waits || asks.push(ask));
  }
  return asks;
}

/** How the links of one threat stand, each worked out once. */
interface Stand {
  readonly link: CompiledLink;
  readonly standing: Standing;
  readonly force: Expression;
  readonly truth: Truth;
}

/** What is missing from a set; nothing from one that cannot be completed for this target. */
function addStops(stops: Stop[], set: number, members: readonly Stand[], target: Id): void {
  if (members.some(({ standing: { failing } }) => failing !== undefined && failing !== "bypassed")) return;
  for (const { link, standing, truth } of members) {
    if (truth === YES) continue;
    const place = standing.failing === "bypassed" ? target : (standing.open?.ask.place ?? standing.at ?? target);
    stops.push({ kind: "control", target: place, field: link.link.id, values: IN_FORCE, set });
  }
}

/** Whether what follows from a standing names the very target, so that no other threat can share it. */
export function dependsOnTarget({ failing, open, at }: Standing): boolean {
  return failing === "bypassed" || (failing === undefined && open === undefined && at === undefined);
}

/**
 * What follows from how the controls of a threat stand, in the order of its links. Only where one of the standings
 * `dependsOnTarget` does it matter what the threat is listed under.
 */
export function preventionOf({ links, sets }: CompiledThreat, standings: readonly Standing[], target: Id): Prevention {
  if (links.length === 0) return NOBODY;
  const stands = links.map((link, index): Stand => {
    const standing = standings[index] ?? UNKNOWN_STANDING;
    const force = inForce(standing);
    return { link, standing, force, truth: truthNow(force) };
  });
  const parts: Expression[] = [];
  const stops: Stop[] = [];
  let later: Truth = NO;
  const undecided: Stand[] = [];
  for (const { set, links: places } of sets) {
    const members: Stand[] = [];
    for (const place of places) {
      const stand = stands[place];
      if (stand) members.push(stand);
    }
    const part = all(members.map(({ force }) => force));
    parts.push(part);
    if (truthNow(part) === UNKNOWN) undecided.push(...members);
    if (members.every(({ standing }) => truthNow(willBe(standing)) === YES)) later = YES;
    addStops(stops, set, members, target);
  }
  const open = any(parts);
  const truth = truthNow(open);
  const bypasses: Because[] = [];
  const defences: Defence[] = [];
  const controls = stands.map(({ link, standing, truth: isInForce }) => {
    const { control, effect } = link;
    if (isInForce === YES) defences.push({ control, effect });
    if (effect === "prevents" && standing.failing === "bypassed") {
      const because: Because = { kind: "path", target, field: "bypasses", value: control.id };
      bypasses.push(standing.at === undefined ? because : { ...because, at: standing.at });
    }
    return threatControl(link, standing, isInForce);
  });
  return {
    controls,
    defences: defences.length === 0 ? NONE : defences,
    layers: defences.length === 0 ? NO_LINES : linesOfDefence(defences),
    open,
    prevented: truth === YES ? "yes" : later === YES ? "planned" : truth === NO ? "no" : "unknown",
    asks: truth === UNKNOWN ? asksOf(undecided.map(({ standing }) => standing)) : NONE,
    stops: truth === YES || stops.length === 0 ? NONE : stops,
    stopsItself: truth !== YES && stops.some((stop) => stop.target === ITSELF),
    bypasses: bypasses.length === 0 ? NONE : bypasses,
  };
}
