import type { Model } from "@bartizan/model";
import { useEffect, useState } from "react";
import { type Compared, compareAside } from "../engine/compareAside.ts";

/** What differs between two models; undefined while that is being found out. */
export function useComparison(before: Model, after: Model): Compared | undefined {
  const [compared, setCompared] = useState<{ of: readonly [Model, Model]; value: Compared }>();
  useEffect(() => compareAside(before, after, (value) => setCompared({ of: [before, after], value })), [before, after]);
  return compared?.of[0] === before && compared.of[1] === after ? compared.value : undefined;
}
