import type { Model } from "@bartizan/model";

/** What rests on an assumption that no longer holds: `element/fact`, or the id of a decided threat. */
export function fallenSupports({ assumptions }: Pick<Model, "assumptions">): ReadonlySet<string> {
  const fallen = new Set<string>();
  for (const { holds, supports } of assumptions.values()) {
    if (holds === "no") for (const support of supports ?? []) fallen.add(support);
  }
  return fallen;
}
