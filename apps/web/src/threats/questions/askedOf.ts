import type { Model } from "@bartizan/model";
import type { Question } from "@bartizan/stride";
import { counted } from "@bartizan/stride/words";
import { kindName, targetName } from "../../document/targetName.ts";

/** Whom the answer holds for: "Pod checkout-api", "6 × Pod in payments". */
export function askedOf(model: Model, { askAt, targets }: Question): { before: string; name: string } {
  const name = targetName(model, askAt);
  const others = targets.filter((target) => target !== askAt);
  if (others.length === 0) return { before: `${kindName(model, askAt)} `, name };
  const [kind, ...kinds] = new Set(others.map((target) => kindName(model, target)));
  const who = kinds.length === 0 ? `${others.length} × ${kind}` : counted(others.length, "element");
  return { before: `${who} in `, name };
}
