import { isRecord, type Path } from "@bartizan/model/json";
import * as z from "zod";
import { type ConditionWord, conditionShapes } from "./conditionShape.ts";
import type { CatalogueFinding } from "./finding.ts";
import { schemaFindings } from "./schemaFindings.ts";

/** Levels of conditions in conditions. */
const MOST_LEVELS = 20;
/** Flows and containment inside one another: each level asks for everything around once more. */
const MOST_SEARCHES = 3;
/** In one condition. */
const MOST_PARTS = 300;

const SHAPES = conditionShapes(z.unknown());
const WORDS = Object.keys(SHAPES) as readonly ConditionWord[];

interface Walk {
  parts: number;
  readonly findings: CatalogueFinding[];
}

/** Everything wrong with a condition that lies at `path`: each level is held against the one shape that its word asks for. */
export function conditionFindings(condition: unknown, path: Path): readonly CatalogueFinding[] {
  const walk: Walk = { parts: 0, findings: [] };
  look(walk, condition, path, { levels: 0, searches: 0 });
  if (walk.parts > MOST_PARTS) {
    walk.findings.push({ code: "tooManyParts", path, values: { found: walk.parts, limit: MOST_PARTS } });
  }
  return walk.findings;
}

interface Depth {
  readonly levels: number;
  readonly searches: number;
}

function look(walk: Walk, condition: unknown, path: Path, depth: Depth): void {
  walk.parts += 1;
  if (depth.levels > MOST_LEVELS || depth.searches > MOST_SEARCHES) {
    const limit = depth.levels > MOST_LEVELS ? MOST_LEVELS : MOST_SEARCHES;
    walk.findings.push({ code: "nestedTooDeep", path, values: { limit } });
    return;
  }
  const word = isRecord(condition) ? WORDS.find((one) => Object.hasOwn(condition, one)) : undefined;
  if (!isRecord(condition) || word === undefined) {
    walk.findings.push({ code: "noCondition", path, values: { words: WORDS.join(", ") } });
    return;
  }
  walk.findings.push(...schemaFindings(SHAPES[word], condition, path));
  for (const [inner, at, searches] of innerOf(word, condition[word])) {
    look(walk, inner, [...path, word, ...at], {
      levels: depth.levels + 1,
      searches: depth.searches + searches,
    });
  }
}

type Inner = readonly [condition: unknown, at: Path, searches: 0 | 1];

/** The conditions that a condition holds, as far as they are where they belong. */
function innerOf(word: ConditionWord, value: unknown): readonly Inner[] {
  if (word === "all" || word === "any") {
    return Array.isArray(value) ? value.map((part: unknown, index): Inner => [part, [index], 0]) : [];
  }
  if (word === "not") return [[value, [], 0]];
  if (word === "flow" || word === "contains") return whereOf(value, []);
  if (word !== "count" || !isRecord(value) || !isRecord(value["of"])) return [];
  const { of } = value;
  return (["flow", "contains"] as const).flatMap((what) => whereOf(of[what], ["of", what]));
}

function whereOf(filter: unknown, at: Path): readonly Inner[] {
  return isRecord(filter) && filter["where"] !== undefined ? [[filter["where"], [...at, "where"], 1]] : [];
}
