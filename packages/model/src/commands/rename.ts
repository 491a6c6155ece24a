import type { Change } from "../change.ts";
import type { Model } from "../model.ts";
import type { Id } from "../schema/id.ts";
import { cleanName } from "../schema/text.ts";
import { changeTarget } from "./record.ts";

/** Another name for an element or flow; its id stays. A flow may go without a name. */
export function rename(model: Model, { id, name }: { readonly id: Id; readonly name: string }): Change {
  const clean = cleanName(name).trim();
  return changeTarget(model, id, (target) => (clean === (target.name ?? "") ? undefined : { name: clean }));
}
