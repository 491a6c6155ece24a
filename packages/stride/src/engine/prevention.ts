import type { Id } from "@bartizan/model";
import { type Ask, all, any, type Expression, openIn, truthWhen } from "../condition/expression.ts";
import type { Because, Stop } from "../condition/reasons.ts";
import { inForce, type Standing, willBe } from "../condition/standing.ts";
import { NO, type Truth, UNKNOWN, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import type { Defence } from "../risk.ts";
import type { Compiled, CompiledLink, CompiledThreat } from "./compile.ts";
import type { Threat, ThreatControl } from "./threat.ts";

/** Everything that controls do about one threat on one target. */
export interface Prevention {
  readonly controls: readonly ThreatControl[];
  readonly defences: readonly Defence[];
  /** Whether one of the preventing sets is in force. */
  readonly open: Expression;
  readonly prevented: Threat["prevented"];
  /** What to ask next: the first set that is still open. */
  readonly asks: readonly Ask[];
  readonly stops: readonly Stop[];
  /** Ways round a control that is in force elsewhere. */
  readonly bypasses: readonly Because[];
}

function threatControl({ link, effect }: CompiledLink, { state, at, failing, holds }: Standing): ThreatControl {
  const isThere = state === "implemented" || state === "verified";
  const control: { -readonly [Key in keyof ThreatControl]: ThreatControl[Key] } = {
    id: link.id,
    effect,
    state,
    counts: isThere && truthWhen(holds) === YES,
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

/** What is missing from a set; nothing from one that cannot be completed for this target. */
function stopsOf(set: number, links: readonly (readonly [CompiledLink, Standing])[], target: Id): readonly Stop[] {
  if (links.some(([, { failing }]) => failing !== undefined && failing !== "bypassed")) return [];
  return links.flatMap(([{ link }, standing]): readonly Stop[] => {
    if (truthWhen(inForce(standing)) === YES) return [];
    const place = standing.failing === "bypassed" ? target : (standing.open?.ask.place ?? standing.at ?? target);
    return [{ kind: "control", target: place, field: link.id, values: ["implemented", "verified"], set }];
  });
}

const NOBODY: Prevention = {
  controls: [],
  defences: [],
  open: NO,
  prevented: "no",
  asks: [],
  stops: [],
  bypasses: [],
};

/**
 * How the controls of a threat stand. `subject` is what the condition is about, `target` what the threat is listed
 * under: where that is one end of a flow, a control that speaks of flows is read for the flow.
 */
export function preventionOf(
  compiled: Compiled,
  view: View,
  { links, sets }: CompiledThreat,
  subject: Id,
  target: Id,
): Prevention {
  if (links.length === 0) return NOBODY;
  const standings = links.map(({ link, speaksOfFlows }) =>
    compiled.read(view, link.id, speaksOfFlows ? subject : target),
  );
  const parts: Expression[] = [];
  let later: Truth = NO;
  let undecided: readonly Standing[] | undefined;
  for (const { links: places } of sets) {
    const members = places.flatMap((place) => standings[place] ?? []);
    const part = all(members.map(inForce));
    parts.push(part);
    if (!undecided && truthWhen(part) === UNKNOWN) undecided = members;
    if (truthWhen(all(members.map(willBe))) === YES) later = YES;
  }
  const open = any(parts);
  const truth = truthWhen(open);
  const controls = links.flatMap((link, index) => {
    const standing = standings[index];
    return standing ? [threatControl(link, standing)] : [];
  });
  const pairs = (places: readonly number[]) =>
    places.flatMap((place): readonly (readonly [CompiledLink, Standing])[] => {
      const link = links[place];
      const standing = standings[place];
      return link && standing ? [[link, standing]] : [];
    });
  return {
    controls,
    defences: links.flatMap(({ control, effect }, index) => (controls[index]?.counts ? [{ control, effect }] : [])),
    open,
    prevented: truth === YES ? "yes" : later === YES ? "planned" : truth === NO ? "no" : "unknown",
    asks: undecided ? asksOf(undecided) : [],
    stops: truth === YES ? [] : sets.flatMap(({ set, links: places }) => stopsOf(set, pairs(places), target)),
    bypasses: controls.flatMap(({ id, effect, failing, at }): readonly Because[] =>
      effect === "prevents" && failing === "bypassed"
        ? [{ kind: "path", target, field: "bypasses", value: id, ...(at !== undefined && { at }) }]
        : [],
    ),
  };
}
