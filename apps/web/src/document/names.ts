import type { Model } from "@bartizan/model";
import type { Names } from "@bartizan/stride/words";
import { controlTitle } from "./entries.ts";
import { targetName } from "./targetName.ts";

/** How sentences about this model call its elements and flows, and the controls of the catalogue. */
export function namesIn(model: Model): Names {
  return { model, target: (id) => targetName(model, id), control: controlTitle };
}
