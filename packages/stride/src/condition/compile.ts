import type { Condition } from "../catalogue/condition.ts";
import { compileAsset } from "./asset.ts";
import type { Check } from "./check.ts";
import { compileInside, containedCandidates } from "./containment.ts";
import { compileControl } from "./control.ts";
import { compileCrossing } from "./crossing.ts";
import { exists } from "./existence.ts";
import { compileFact } from "./fact.ts";
import { compileEnd, flowCandidates } from "./flow.ts";
import { allOf, anyOf, notThat } from "./logic.ts";
import { compilePath } from "./path.ts";
import type { ControlReader } from "./standing.ts";

const compiled = new WeakMap<ControlReader, Map<string, Check>>();

/**
 * Compiles a condition once to closures; those that say the same are the same. `read` says how controls stand.
 * @throws when the condition has none of the known words: a broken catalogue entry.
 */
export function compileCondition(condition: Condition, read: ControlReader): Check {
  let checks = compiled.get(read);
  if (!checks) {
    checks = new Map();
    compiled.set(read, checks);
  }
  const name = JSON.stringify(condition);
  let check = checks.get(name);
  if (!check) {
    check = compileNew(condition, read);
    checks.set(name, check);
  }
  return check;
}

function compileNew(condition: Condition, read: ControlReader): Check {
  const compile = (inner: Condition): Check => compileCondition(inner, read);
  const whereOf = (filter: { readonly where?: Condition }): Check | undefined =>
    filter.where && compileCondition(filter.where, read);

  if ("all" in condition) return allOf(condition.all.map(compile));
  if ("any" in condition) return anyOf(condition.any.map(compile));
  if ("not" in condition) return notThat(compile(condition.not));
  if ("fact" in condition) return compileFact(condition);
  if ("crosses" in condition) return compileCrossing(condition.crosses.kind, condition.crosses.direction);
  if ("inside" in condition) return compileInside(condition.inside.kind);
  if ("contains" in condition) {
    return exists(containedCandidates(condition.contains, whereOf(condition.contains)));
  }
  if ("flow" in condition) return exists(flowCandidates(condition.flow, whereOf(condition.flow)));
  if ("carries" in condition) return compileAsset("carries", condition.carries.atLeast);
  if ("stores" in condition) return compileAsset("stores", condition.stores.atLeast);
  if ("end" in condition) return compileEnd(condition.end.side, condition.end.kinds);
  if ("path" in condition) return compilePath(condition.path.from, condition.path.avoiding);
  if ("count" in condition) {
    const { of, atLeast } = condition.count;
    const candidates =
      "flow" in of ? flowCandidates(of.flow, whereOf(of.flow)) : containedCandidates(of.contains, whereOf(of.contains));
    return exists(candidates, atLeast);
  }
  if ("control" in condition) return compileControl(condition.control, condition.state, condition.of ?? "self", read);
  throw new Error(`condition with unknown words: ${Object.keys(condition).join(", ")}`);
}
