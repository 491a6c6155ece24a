import { type Id, kindById } from "@bartizan/model";
import type { DocumentState } from "./documentStore.ts";
import type { MoveRefusal } from "./moving.ts";

/** Zones named at most in a sentence. */
const NAMED = 4;

/** Why elements may not lie in a zone (undefined = top level), in a sentence. */
export function refusalText(
  { model }: Pick<DocumentState, "model">,
  refused: MoveRefusal,
  ids: readonly Id[],
  parent: Id | undefined,
): string {
  const zone = parent === undefined ? undefined : model.elements.get(parent);
  const where = zone?.name ?? "the top level";
  switch (refused) {
    case "parentMissing":
      return "That zone is gone.";
    case "notAZone":
      return `Nothing lies inside ${where}: it is no zone.`;
    case "insideItself":
      return "A zone cannot lie inside itself.";
    case "thereAlready":
      return `It lies in ${where} already.`;
    case "kindNotAccepted": {
      const kinds = new Set(ids.flatMap((id) => model.elements.get(id)?.kind ?? []));
      const [first] = kinds;
      return first === undefined ? `That does not lie in ${where}.` : whereItLies(first);
    }
  }
}

/** Why a new element of this kind may not be put into a zone of another kind. */
export function whereItLies(kind: string): string {
  const { label, parents } = kindById(kind);
  if (parents === "any") return `${label} may lie anywhere.`;
  const zones = parents.map((parent) => (parent === "" ? "top level" : kindById(parent).label));
  const named = zones.slice(0, NAMED);
  const more = zones.length > named.length ? " and others" : "";
  return `${label} lies in: ${named.join(", ")}${more}.`;
}
