import { type Conflict, type Model, type ToldConflict, tellConflict } from "@bartizan/model";
import { PAGE_WORDS } from "../document/pageWords.ts";

export type Take = "ours" | "theirs" | "base" | "asIs";

/** A value that can be put in place. */
export interface Choice {
  take: "base" | "ours" | "theirs";
  /** The value in words; absent where there is none. */
  text: string | undefined;
  /** The model holds it now. */
  isNow: boolean;
}

/** One conflict as the list shows it. */
export interface ConflictRow {
  key: string;
  told: ToldConflict;
  /** As it was before both changed it, ours, theirs. */
  choices: readonly Choice[];
  /** What the model holds, when it is none of them: somebody has changed it since. */
  now: string | undefined;
}

/** The open conflicts of a model in the order of their keys. */
export function conflictRows(model: Model): ConflictRow[] {
  return [...model.conflicts].map(([key, conflict]) => {
    const told = tellConflict(model, conflict, PAGE_WORDS);
    const { ours: now } = tellConflict(model, { ...conflict, ours: valueNow(model, conflict) }, PAGE_WORDS);
    const isNow = (take: Choice["take"]): boolean => told[take] === now;
    const choices = (["base", "ours", "theirs"] as const).map((take) => ({
      take,
      text: told[take],
      // Where one of the two changed nothing, it is that one's value.
      isNow: isNow(take) && !(take === "base" && (isNow("ours") || isNow("theirs"))),
    }));
    return { key, told, choices, now: choices.some(({ isNow }) => isNow) ? undefined : (now ?? "nothing") };
  });
}

/** What the model holds where the conflict is; undefined where it holds nothing. */
function valueNow(model: Model, { part, id, path = [] }: Conflict): unknown {
  const record: unknown = part === "info" ? model.info : partOf(model, part)?.get(id);
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    record,
  );
}

function partOf(model: Model, part: string): ReadonlyMap<string, unknown> | undefined {
  const records: unknown = Object.hasOwn(model, part) ? Reflect.get(model, part) : undefined;
  return records instanceof Map ? records : undefined;
}
