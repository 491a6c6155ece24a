import type { Id } from "@bartizan/model";
import type { Expression } from "./expression.ts";
import type { Because, Stop } from "./reasons.ts";
import type { Truth } from "./truth.ts";
import type { View } from "./view.ts";

/**
 * A compiled condition. `test` is what runs for every element and allocates nothing it can avoid; the others run only
 * for what is raised.
 */
export interface Check {
  test(view: View, self: Id): Truth;
  /** What is open, with the certain parts folded away. Its value is that of `test`. */
  open(view: View, self: Id): Expression;
  /** What decided that it is not false: the parts that are certainly true. */
  because(view: View, self: Id): readonly Because[];
  /** Why it is certainly false, for whoever says "not". */
  against(view: View, self: Id): readonly Because[];
  /** Each of these alone would make it false. */
  stops(view: View, self: Id): readonly Stop[];
}

/** What a part that explains nothing and can be changed by nobody has for reasons. */
export const NOTHING: readonly never[] = [];
