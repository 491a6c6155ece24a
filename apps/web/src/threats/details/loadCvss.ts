import type * as calculator from "@bartizan/stride/cvss";

/** Everything that the calculator offers. */
export type Cvss = typeof calculator;

let loading: Promise<Cvss | undefined> | undefined;

/** The CVSS calculator, fetched when it is first wanted; undefined when it could not be. The next time tries again. */
export function loadCvss(): Promise<Cvss | undefined> {
  loading ??= import("@bartizan/stride/cvss").catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}
