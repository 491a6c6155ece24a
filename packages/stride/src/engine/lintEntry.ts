import { FACTS, KINDS, kindById } from "@bartizan/model";
import type { Condition } from "../catalogue/condition.ts";
import type { ControlEntry, ThreatEntry } from "../catalogue/entry.ts";
import { decidable } from "../condition/decidable.ts";

const KIND_WORDS = new Set(["self", "from", "to", "parent"]);
const ROW_WORDS: Readonly<Record<string, string>> = {
  "any-process": "process",
  "any-store": "store",
  "any-external": "external",
};

/** Every part of a condition, itself included, with whether `self` still is what the threat is about. */
function* partsOf(condition: Condition, isOuter = true): Generator<readonly [Condition, boolean]> {
  yield [condition, isOuter];
  if ("all" in condition) for (const part of condition.all) yield* partsOf(part, isOuter);
  if ("any" in condition) for (const part of condition.any) yield* partsOf(part, isOuter);
  if ("not" in condition) yield* partsOf(condition.not, isOuter);
  if ("flow" in condition && condition.flow.where) yield* partsOf(condition.flow.where, false);
  if ("contains" in condition && condition.contains.where) yield* partsOf(condition.contains.where, false);
  if ("count" in condition) yield* partsOf(condition.count.of, isOuter);
}

function kindsOn(entry: ThreatEntry): readonly string[] {
  return entry.on.flatMap((word) => {
    if (word === "flow") return [];
    const row = ROW_WORDS[word];
    return row === undefined ? [word] : [...KINDS.values()].filter((kind) => kind.row === row).map(({ id }) => id);
  });
}

function unknownWords(condition: Condition): readonly string[] {
  const kinds: string[] = [];
  if ("fact" in condition) {
    const fact = FACTS.get(condition.fact);
    if (!fact) return [`there is no fact ${condition.fact}`];
    const values = new Set(fact.values?.map(({ id }) => id));
    const strange = condition.in.filter(
      (value) => typeof value === "string" && fact.type !== "text" && !values.has(value),
    );
    if (!KIND_WORDS.has(condition.of)) kinds.push(condition.of);
    return [...strange.map((value) => `fact ${condition.fact} has no value ${value}`), ...unknownKinds(kinds)];
  }
  if ("crosses" in condition) kinds.push(condition.crosses.kind);
  if ("inside" in condition) kinds.push(condition.inside.kind);
  if ("contains" in condition) kinds.push(condition.contains.kind);
  if ("flow" in condition) kinds.push(...(condition.flow.other?.kinds ?? []));
  if ("end" in condition) kinds.push(...condition.end.kinds);
  if ("path" in condition) kinds.push(...condition.path.avoiding);
  return unknownKinds(kinds);
}

function unknownKinds(kinds: readonly string[]): readonly string[] {
  return kinds.filter((kind) => !KINDS.has(kind)).map((kind) => `there is no kind ${kind}`);
}

/** Facts asked of the target itself that none of its kinds has, and so nobody can ever say. */
function missingFacts(entry: ThreatEntry): readonly string[] {
  const kinds = kindsOn(entry);
  if (entry.on.includes("flow")) return [];
  return [...partsOf(entry.when)].flatMap(([part, isOuter]) => {
    if (!isOuter || !("fact" in part) || part.of !== "self") return [];
    const have = kinds.filter((kind) => kindById(kind).facts.includes(part.fact));
    return have.length > 0 ? [] : [`none of its kinds has the fact ${part.fact}`];
  });
}

function controlFaults(entry: ThreatEntry, controls: ReadonlyMap<string, ControlEntry>): readonly string[] {
  const targets = new Set(entry.on.includes("flow") ? ["flow"] : kindsOn(entry));
  const named = new Set(entry.controls.map(({ id }) => id));
  const faults = entry.controls.flatMap(({ id, effect, set }): readonly string[] => {
    const control = controls.get(id);
    if (!control) return [`there is no control ${id}`];
    const isOfUse =
      [...targets].some((kind) => control.covers.includes(kind)) || entry.target === "to" || entry.target === "from";
    return [
      ...(control.scope === "programme" || isOfUse ? [] : [`${id} covers none of its kinds`]),
      ...(control.scope === "programme" && effect === "prevents"
        ? [`${id} is a programme and prevents nothing by itself`]
        : []),
      ...(control.scope === "evidence" && effect === "prevents" && entry.letter !== "R"
        ? [`${id} only records: it prevents nothing but R`]
        : []),
      ...(set !== undefined && effect !== "prevents" ? [`${id} has a set but does not prevent`] : []),
    ];
  });
  const own = [...partsOf(entry.when)].flatMap(([part]) =>
    "control" in part && named.has(part.control) ? [part.control] : [],
  );
  return [...faults, ...own.map((id) => `its condition names ${id}, which is a control of its own list`)];
}

/**
 * What is wrong with a threat, in words for whoever writes the catalogue; empty when nothing is. A condition that is
 * true for every element of its kind is refused: it says nothing about this one.
 */
export function lintEntry(entry: ThreatEntry, controls: readonly ControlEntry[]): readonly string[] {
  const faults: string[] = [];
  const kinds = kindsOn(entry);
  if (entry.on.length === 0) faults.push("it is on no kind");
  faults.push(...unknownKinds(kinds));
  const { canHold, canFail } = decidable(entry.when);
  if (!canFail) faults.push("its condition is true for every element of its kind");
  if (!canHold) faults.push("its condition can never be true");
  for (const [part] of partsOf(entry.when)) faults.push(...unknownWords(part));
  faults.push(...missingFacts(entry));
  faults.push(...controlFaults(entry, new Map(controls.map((control) => [control.id, control]))));
  const isFlow = entry.on.includes("flow");
  if (isFlow && entry.on.length > 1) faults.push("it is on flows and on elements at once");
  if ((entry.target === "flow" || entry.target === "to" || entry.target === "from") !== isFlow) {
    faults.push(`its target is ${entry.target}, which does not go with ${entry.on.join(", ")}`);
  }
  if (entry.target === "zone-border" && kinds.some((kind) => !kindById(kind).zone)) {
    faults.push("its target is a border, and not all of its kinds are zones");
  }
  return faults;
}
