import { CATALOGUE } from "../../src/catalogue/catalogue.ts";
import { LEFT_OUT } from "../leftOut/leftOut.ts";
import { page, table } from "./words.ts";

/** What was weighed for the catalogue and left out or merged, with the reason. */
export function leftOutPage(): string {
  const titles = new Map(CATALOGUE.threats.map(({ id, title }) => [id, title]));
  const rows = LEFT_OUT.map(({ title, mergedInto, reason }) => [
    title,
    mergedInto === undefined ? "" : `[${titles.get(mergedInto) ?? mergedInto}](threats/${mergedInto}.md)`,
    reason,
  ]);
  return page([
    "# Weighed and left out",
    "Threats that are no entry of their own: another entry says them better, or they would accuse without a reason.",
    table(["Threat", "Said by", "Why"], rows),
  ]);
}
