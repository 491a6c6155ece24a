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

/** One thing that is wrong with an entry, and which of its fields says it: ["when", "all", 0, "fact"]. */
export interface EntryFault {
  readonly path: readonly (string | number)[];
  readonly says: string;
}

interface Part {
  readonly condition: Condition;
  readonly path: EntryFault["path"];
  /** `self` still is what the threat is about. */
  readonly isOuter: boolean;
}

/** Every part of a condition, itself included. */
function* partsOf(condition: Condition, path: EntryFault["path"], isOuter = true): Generator<Part> {
  yield { condition, path, isOuter };
  for (const list of ["all", "any"] as const) {
    const parts: readonly Condition[] = Reflect.get(condition, list) ?? [];
    for (const [index, part] of parts.entries()) yield* partsOf(part, [...path, list, index], isOuter);
  }
  if ("not" in condition) yield* partsOf(condition.not, [...path, "not"], isOuter);
  if ("flow" in condition && condition.flow.where) {
    yield* partsOf(condition.flow.where, [...path, "flow", "where"], false);
  }
  if ("contains" in condition && condition.contains.where) {
    yield* partsOf(condition.contains.where, [...path, "contains", "where"], false);
  }
  if ("count" in condition) yield* partsOf(condition.count.of, [...path, "count", "of"], isOuter);
}

function kindsOn(entry: ThreatEntry): readonly string[] {
  return entry.on.flatMap((word) => {
    if (word === "flow") return [];
    const row = ROW_WORDS[word];
    return row === undefined ? [word] : [...KINDS.values()].filter((kind) => kind.row === row).map(({ id }) => id);
  });
}

function unknownWords({ condition, path }: Part): readonly EntryFault[] {
  const kindsAt = (kinds: readonly string[], ...steps: string[]): readonly EntryFault[] =>
    kinds.flatMap((kind, index) =>
      KINDS.has(kind) ? [] : [{ path: [...path, ...steps, index], says: `there is no kind ${kind}` }],
    );
  const kindAt = (kind: string, ...steps: string[]): readonly EntryFault[] =>
    KINDS.has(kind) ? [] : [{ path: [...path, ...steps], says: `there is no kind ${kind}` }];
  if ("fact" in condition) {
    const fact = FACTS.get(condition.fact);
    if (!fact) return [{ path: [...path, "fact"], says: `there is no fact ${condition.fact}` }];
    const values = new Set(fact.values?.map(({ id }) => id));
    const strange = condition.in.flatMap((value, index): readonly EntryFault[] =>
      typeof value !== "string" || fact.type === "text" || values.has(value)
        ? []
        : [{ path: [...path, "in", index], says: `fact ${condition.fact} has no value ${value}` }],
    );
    return [...strange, ...(KIND_WORDS.has(condition.of) ? [] : kindAt(condition.of, "of"))];
  }
  if ("crosses" in condition) return kindAt(condition.crosses.kind, "crosses", "kind");
  if ("inside" in condition) return kindAt(condition.inside.kind, "inside", "kind");
  if ("contains" in condition) return kindAt(condition.contains.kind, "contains", "kind");
  if ("flow" in condition) return kindsAt(condition.flow.other?.kinds ?? [], "flow", "other", "kinds");
  if ("end" in condition) return kindsAt(condition.end.kinds, "end", "kinds");
  if ("path" in condition) return kindsAt(condition.path.avoiding, "path", "avoiding");
  return [];
}

/** Facts asked of the target itself that none of its kinds has, and so nobody can ever say. */
function missingFacts(entry: ThreatEntry, parts: readonly Part[]): readonly EntryFault[] {
  const kinds = kindsOn(entry);
  if (entry.on.includes("flow")) return [];
  return parts.flatMap(({ condition, path, isOuter }): readonly EntryFault[] => {
    if (!isOuter || !("fact" in condition) || condition.of !== "self") return [];
    const { fact } = condition;
    if (!FACTS.has(fact)) return [];
    const have = kinds.filter((kind) => kindById(kind).facts.includes(fact));
    return have.length > 0 ? [] : [{ path: [...path, "fact"], says: `none of its kinds has the fact ${fact}` }];
  });
}

function linkFaults(entry: ThreatEntry, controls: ReadonlyMap<string, ControlEntry>): readonly EntryFault[] {
  const targets = new Set(entry.on.includes("flow") ? ["flow"] : kindsOn(entry));
  return entry.controls.flatMap(({ id, effect, set }, index): readonly EntryFault[] => {
    const at = (field: string, says: string): EntryFault => ({ path: ["controls", index, field], says });
    const control = controls.get(id);
    if (!control) return [at("id", `there is no control ${id}`)];
    const isOfUse =
      [...targets].some((kind) => control.covers.includes(kind)) || entry.target === "to" || entry.target === "from";
    return [
      ...(control.scope === "programme" || isOfUse ? [] : [at("id", `${id} covers none of its kinds`)]),
      ...(control.scope === "programme" && effect === "prevents"
        ? [at("effect", `${id} is a programme and prevents nothing by itself`)]
        : []),
      ...(control.scope === "evidence" && effect === "prevents" && entry.letter !== "R"
        ? [at("effect", `${id} only records: it prevents nothing but R`)]
        : []),
      ...(set !== undefined && effect !== "prevents" ? [at("set", `${id} has a set but does not prevent`)] : []),
    ];
  });
}

/** Controls that the condition names. */
function namedControls(
  entry: ThreatEntry,
  parts: readonly Part[],
  controls: ReadonlyMap<string, ControlEntry>,
): readonly EntryFault[] {
  const listed = new Set(entry.controls.map(({ id }) => id));
  return parts.flatMap(({ condition, path }): readonly EntryFault[] => {
    if (!("control" in condition)) return [];
    const { control } = condition;
    const at = (says: string): EntryFault => ({ path: [...path, "control"], says });
    if (listed.has(control)) return [at(`its condition names ${control}, which is a control of its own list`)];
    return controls.has(control) ? [] : [at(`there is no control ${control}`)];
  });
}

/**
 * What is wrong with a threat, in words for whoever writes the catalogue; empty when nothing is. A condition that is
 * true for every element of its kind is refused: it says nothing about this one.
 */
export function entryFaults(entry: ThreatEntry, controls: readonly ControlEntry[]): readonly EntryFault[] {
  const faults: EntryFault[] = [];
  const add = (field: string, says: string): number => faults.push({ path: [field], says });
  const kinds = kindsOn(entry);
  const parts = [...partsOf(entry.when, ["when"])];
  const known = new Map(controls.map((control) => [control.id, control]));
  if (entry.on.length === 0) add("on", "it is on no kind");
  for (const kind of kinds) if (!KINDS.has(kind)) add("on", `there is no kind ${kind}`);
  const { canHold, canFail } = decidable(entry.when);
  if (!canFail) add("when", "its condition is true for every element of its kind");
  if (!canHold) add("when", "its condition can never be true");
  faults.push(...parts.flatMap(unknownWords), ...missingFacts(entry, parts));
  faults.push(...linkFaults(entry, known), ...namedControls(entry, parts, known));
  const isFlow = entry.on.includes("flow");
  if (isFlow && entry.on.length > 1) add("on", "it is on flows and on elements at once");
  if ((entry.target === "flow" || entry.target === "to" || entry.target === "from") !== isFlow) {
    add("target", `its target is ${entry.target}, which does not go with ${entry.on.join(", ")}`);
  }
  if (entry.target === "zone-border" && kinds.some((kind) => !kindById(kind).zone)) {
    add("target", "its target is a border, and not all of its kinds are zones");
  }
  return faults;
}

/** The same in words alone. */
export function lintEntry(entry: ThreatEntry, controls: readonly ControlEntry[]): readonly string[] {
  return entryFaults(entry, controls).map(({ says }) => says);
}
