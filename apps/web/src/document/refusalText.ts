import { type Id, kindById, kindLabel, type Provider } from "@bartizan/model";
import { inSentence } from "@bartizan/stride/words";
import type { DocumentState } from "./documentStore.ts";
import type { MoveRefusal } from "./moving.ts";

/** Zones named at most in a sentence. */
const NAMED = 3;

const TOP = "the top level";

/** Why elements may not lie in a zone (undefined = top level), in a sentence. */
export function refusalText(
  { model }: Pick<DocumentState, "model">,
  refused: MoveRefusal,
  ids: readonly Id[],
  parent: Id | undefined,
): string {
  const zone = parent === undefined ? undefined : model.elements.get(parent);
  const where = zone?.name ?? TOP;
  switch (refused) {
    case "parentMissing":
      return "That zone is gone.";
    case "notAZone":
      return `Nothing lies inside ${where}: it is no zone.`;
    case "insideItself":
      return "A zone cannot lie inside itself.";
    case "notDrawn":
      return "This diagram draws no box for it: its scopes are told on the elements themselves.";
    case "heldByZone":
      return "It lies there because the zone that it belongs to does.";
    case "clash":
      return `It belongs to another cluster or network than ${where} does.`;
    case "thereAlready":
      return `It lies in ${where} already.`;
    case "kindNotAccepted": {
      const kinds = new Set(ids.flatMap((id) => model.elements.get(id)?.kind ?? []));
      const [first] = kinds;
      return first === undefined ? `That does not lie in ${where}.` : whereItLies(first, where, model.info.provider);
    }
  }
}

/** Why an element of this kind may not be put into a zone (or "the top level"), and where it may. */
export function whereItLies(kind: string, where: string, provider?: Provider): string {
  const { parents } = kindById(kind);
  const refused = `${where === TOP ? "The top level" : where} takes no ${inSentence(kindLabel(kind, provider))}`;
  if (parents === "any") return `${refused}.`;
  const zones = parents.filter((parent) => parent !== "").map((parent) => inSentence(kindLabel(parent, provider)));
  const named = zones.slice(0, NAMED).map((zone) => `in ${/^[aeio]/i.test(zone) ? "an" : "a"} ${zone}`);
  const more = zones.length > named.length ? ["in another zone"] : [];
  const top = parents.includes("") && where !== TOP ? [`at ${TOP}`] : [];
  return `${refused}: put it ${new Intl.ListFormat("en", { type: "disjunction" }).format([...named, ...more, ...top])}.`;
}
