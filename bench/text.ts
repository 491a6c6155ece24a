import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diff, load, type Model, merge, save } from "@bartizan/model";
import { seededRandom } from "@bartizan/model/generate";
import { EDIT_NAMES, type EditName, edited, editOf, someEdits, textModel } from "./textEdits.ts";

export interface TextFigures {
  readonly bytes: number;
  readonly lines: number;
  /** Lines out and in, on the average of 20 edits of a sort. */
  readonly changed: readonly { readonly edit: EditName; readonly lines: number }[];
  /** Of 80 pairs of branches with so many edits each: how many merge clean and into what both did. */
  readonly merges: readonly { readonly edits: number; readonly plain: Outcome; readonly ours: Outcome }[];
}

/** `right`: clean, and what both did. `wrong`: clean, and something else. The rest are conflicts. */
export interface Outcome {
  readonly right: number;
  readonly wrong: number;
}

const SAMPLES = 20;
export const PAIRS = 80;

/** Needs git. Writes to a folder for temporary files and takes it away again. */
export function textFigures(): TextFigures {
  const folder = mkdtempSync(join(tmpdir(), "bartizan-text-"));
  try {
    const base = textModel();
    const text = save(base);
    return {
      bytes: text.length,
      lines: text.split("\n").length - 1,
      changed: EDIT_NAMES.map((edit) => ({ edit, lines: linesOf(edit, base, folder) })),
      merges: [1, 5, 20].map((edits) => mergesOf(edits, base, folder)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf(name: EditName, base: Model, folder: string): number {
  const random = seededRandom(7);
  let lines = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const after = edited(base, [editOf(name, base, random)]);
    const [one, other] = written(folder, { before: base, after });
    const { stdout } = spawnSync("git", ["diff", "--no-index", "--numstat", "-U0", one ?? "", other ?? ""]);
    const [added, removed] = stdout.toString().split("\t").map(Number);
    lines += (added ?? 0) + (removed ?? 0);
  }
  return lines / SAMPLES;
}

function mergesOf(edits: number, base: Model, folder: string) {
  const [plain, ours] = [
    { right: 0, wrong: 0 },
    { right: 0, wrong: 0 },
  ];
  for (let pair = 0; pair < PAIRS; pair++) {
    const mine = someEdits(base, edits, 1000 + pair);
    const yours = someEdits(base, edits, 5000 + pair, mine);
    const [one, other] = [edited(base, mine), edited(base, yours)];
    const both = edited(one, yours);
    const count = (outcome: typeof plain, model: Model | undefined): void => {
      if (model) outcome[diff(both, model).length === 0 ? "right" : "wrong"]++;
    };
    const merged = merge(base, one, other);
    count(ours, merged.conflicts.size === 0 ? merged.model : undefined);
    const files = written(folder, { ours: one, base, theirs: other });
    count(plain, mergedByLines(files));
  }
  return { edits, plain, ours };
}

function mergedByLines(files: readonly string[]): Model | undefined {
  try {
    const text = execFileSync("git", ["merge-file", "-p", "-q", ...files], { encoding: "utf8", maxBuffer: 2 ** 26 });
    const loaded = load(text);
    // A text that merged clean and cannot be opened is as wrong as it can be: nothing equals an empty model.
    return loaded.ok ? loaded.value.model : { ...textModel(), elements: new Map() };
  } catch {
    return undefined;
  }
}

function written(folder: string, models: Readonly<Record<string, Model>>): string[] {
  return Object.entries(models).map(([name, model]) => {
    const path = join(folder, `${name}.tm.json`);
    writeFileSync(path, save(model));
    return path;
  });
}
