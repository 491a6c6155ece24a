import { type Change, concat, editRecord } from "../change.ts";
import type { Model } from "../model.ts";
import type { Asset } from "../schema/asset.ts";
import type { Id } from "../schema/id.ts";
import { normalRecord } from "../schema/normal.ts";

/** Adds or changes an asset; undefined takes it away, from where it lies and from what carries it too. */
export function putAsset(model: Model, { id, asset }: { readonly id: Id; readonly asset: Asset | undefined }): Change {
  if (asset) return editRecord(model, "assets", id, normalRecord("assets", asset));
  const without = (ids: readonly Id[] | undefined): readonly Id[] => ids?.filter((other) => other !== id) ?? [];
  const uses: Change[] = [];
  for (const [at, element] of model.elements) {
    if (!element.stores?.includes(id)) continue;
    const after = normalRecord("elements", { ...element, stores: without(element.stores) });
    uses.push(editRecord(model, "elements", at, after));
  }
  for (const [at, flow] of model.flows) {
    if (!flow.carries?.includes(id) && !flow.returns?.includes(id)) continue;
    const after = { ...flow, carries: without(flow.carries), returns: without(flow.returns) };
    uses.push(editRecord(model, "flows", at, normalRecord("flows", after)));
  }
  return concat(editRecord(model, "assets", id, undefined), ...uses);
}
