import type { Form } from "../schema/form.ts";
import { MOST_FINDINGS } from "./finding.ts";
import { fits } from "./fits.ts";
import { isRecord, type RawRecord } from "./raw.ts";

/** A document without the records that have their form: what is left is what errors are to be told of. */
export function narrowed(form: Form & { is: "object" }, document: RawRecord): RawRecord {
  const budget = { left: MOST_FINDINGS + 1 };
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => {
      const part = form.fields.get(key);
      return [key, part ? faultyEntries(part, value, budget) : value];
    }),
  );
}

/** A map without its entries that fit, and no more of the others than the budget allows; anything else as it is. */
function faultyEntries(form: Form, value: unknown, budget: { left: number }): unknown {
  if (form.is !== "map" || !isRecord(value)) return value;
  const faulty: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    const looked = { strange: false };
    if (fits(form.key, key, looked) && fits(form.value, value[key], looked)) continue;
    if (budget.left <= 0) break;
    if (form.value.is !== "map") budget.left--;
    faulty.push([key, faultyEntries(form.value, value[key], budget)]);
  }
  return Object.fromEntries(faulty);
}
