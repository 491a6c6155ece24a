import type { Repair, RepairCode } from "../merge/report.ts";
import type { Model } from "../model.ts";
import { nameIn } from "./names.ts";
import { recordName } from "./recordName.ts";
import { pathText } from "./sentences.ts";
import { PLAIN_WORDS, type Words } from "./words.ts";

/** What was mended, and why. Closed: a new code does not compile without words. */
const WORDS: Readonly<Record<RepairCode, (what: string, other: string, field: string) => string>> = {
  restored: (what) => `${what} was taken away by one side and is needed by the other; it is kept`,
  leftOut: (what, other, field) => `${what} no longer names ${other} under ${field}, since that is gone`,
  dropped: (what, other) => `${what} went with ${other}`,
  cut: (what, other) => `${what} is not in ${other}: each side had put the one into the other`,
  oneOfAKind: (what, other) => `${what} is not in ${other} too: it can be in one of that kind only`,
};

/** "pod cart went with …". The models are searched for names in turn: what is gone is in the one that had it. */
export function repairSentence(repair: Repair, models: readonly Model[], words: Words = PLAIN_WORDS): string {
  const { code, part, id, path = [], other = "" } = repair;
  if (part === "layout") return id;
  const names = models.map((model) => recordName(part, id, model, words));
  const record = names.find(({ name }) => name !== id && !name.endsWith(` ${id}`)) ?? names[0];
  const others = models.map((model) => model.assets.get(other)?.name ?? nameIn(model, other));
  const gone = others.find((name) => name !== other) ?? other;
  return WORDS[code](record ? `${record.what} ${pathText(record)}` : id, gone, path.join(" "));
}
