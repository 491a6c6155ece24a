import type { Id } from "@bartizan/model";
import type { Condition } from "../catalogue/condition.ts";
import type { ControlEntry, Need, Scope } from "../catalogue/entry.ts";
import type { Check } from "../condition/check.ts";
import { compileCondition } from "../condition/compile.ts";
import { all, any, type Expression, negate, truthNow } from "../condition/expression.ts";
import { type ControlReader, inForce, type Standing } from "../condition/standing.ts";
import { NO, YES } from "../condition/truth.ts";
import type { View } from "../condition/view.ts";
import { whose } from "../condition/whose.ts";
import { coverBoundary } from "./boundary.ts";
import { coverContents } from "./contents.ts";
import { coverEvidence } from "./evidence.ts";
import { coverHosts } from "./host.ts";
import { coverIdentity } from "./identity.ts";
import { coverOrigin } from "./origin.ts";
import { coverPath } from "./path.ts";
import { failing, outOfScope, provided, type ScopeReader, saidAt } from "./place.ts";
import { coverSelf } from "./self.ts";

const SCOPES: Readonly<Record<Scope, ScopeReader>> = {
  self: coverSelf,
  contents: coverContents,
  boundary: coverBoundary,
  path: coverPath,
  host: coverHosts,
  identity: coverIdentity,
  origin: coverOrigin,
  evidence: coverEvidence,
  programme(view, control, target) {
    const said = saidAt(view, control, target);
    return said ? failing(view, said, "programme") : outOfScope("programme");
  },
};

/** Needs of needs end here: a control that needs itself over others is a mistake of the catalogue, not a hang. */
const DEPTH = 4;

interface Compiled {
  readonly entry: ControlEntry;
  readonly covers: ReadonlySet<string>;
  readonly excludes: readonly Check[];
  readonly deniedBy: readonly Check[];
  readonly needs: readonly CompiledNeed[];
}

type CompiledNeed =
  | { readonly control: string }
  | { readonly check: Check; readonly of: string }
  | { readonly any: readonly CompiledNeed[] };

/** Where nobody spoke of the control, the facts may: clear text is no encrypted connection. What somebody said stands. */
function unlessDenied(found: Standing, deniedBy: readonly Check[], view: View, target: Id): Standing {
  if (deniedBy.length === 0 || found.state !== "unsaid" || found.holds === NO) return found;
  const denied = any(deniedBy.map((check) => check.open(view, target)));
  if (denied === NO) return found;
  if (denied === YES) return { state: "none", at: target, holds: NO, failing: "denied" };
  return view.standings.with(found, "denied", denied, () => ({ ...found, denied }));
}

/** Reads any control of a catalogue for any target. */
export function createReader(controls: readonly ControlEntry[]): ControlReader {
  const known = new Map<string, Compiled>();

  function needed(view: View, need: CompiledNeed, target: Id, at: Id | undefined, depth: number): Expression {
    if ("any" in need) return any(need.any.map((part) => needed(view, part, target, at, depth)));
    if ("check" in need) {
      // A fact of where the control stands, when the target lies in nothing of that kind.
      const about = at !== undefined && whose(view, target, need.of).length === 0 ? at : target;
      return need.check.open(view, about);
    }
    if (depth >= DEPTH) return YES;
    const here = inForce(read(view, need.control, target, depth + 1, false));
    if (here === YES || at === undefined || at === target) return here;
    const there = inForce(read(view, need.control, at, depth + 1, false));
    return truthNow(there) > truthNow(here) ? there : here;
  }

  function read(view: View, id: string, target: Id, depth: number, asTarget: boolean): Standing {
    const control = known.get(id);
    if (!control) return outOfScope("kind");
    const { entry, covers, excludes, deniedBy, needs } = control;
    if (asTarget && entry.scope !== "programme") {
      const kind = view.kindId(target);
      if (!covers.has(kind) || entry.exempt?.includes(kind)) return outOfScope("kind");
    }
    const found = unlessDenied(SCOPES[entry.scope](view, entry, target), deniedBy, view, target);
    if (found.holds === NO || found.state === "none" || found.state === "not-applicable") return found;
    if (excludes.length + needs.length === 0) return found;
    const excluded = any(excludes.map((check) => check.open(view, target)));
    if (excluded === YES) return failing(view, found, "excluded");
    const met = all(needs.map((need) => needed(view, need, target, found.at, depth)));
    if (met === NO) return failing(view, found, "needs");
    return provided(view, found, all([negate(excluded), met]));
  }

  // Several threats of one target ask for the same control in a row.
  const reader: ControlReader = (view, id, target) => view.now(id, target, () => read(view, id, target, 0, true));
  const compileNeed = (need: Need): CompiledNeed => {
    if (typeof need === "string") return { control: need };
    if ("any" in need) return { any: need.any.map(compileNeed) };
    return { check: compileCondition(need, reader), of: need.of };
  };
  for (const entry of controls) {
    known.set(entry.id, {
      entry,
      covers: new Set(entry.covers),
      excludes: (entry.excludes ?? []).map((condition: Condition) => compileCondition(condition, reader)),
      deniedBy: (entry.deniedBy ?? []).map((condition) => compileCondition(condition, reader)),
      needs: (entry.needs ?? []).map(compileNeed),
    });
  }
  return reader;
}
