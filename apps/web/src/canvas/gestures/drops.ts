import { apply, type Change, commands, concat, drawnParent, type Id, storedPlacement } from "@bartizan/model";
import { idsOfCopies } from "../../document/ids.ts";
import type { Drop } from "../drop/dropZone.ts";
import { nameOf, namesOf, whyNot } from "../words.ts";
import type { Effect } from "./effect.ts";
import type { Move } from "./move.ts";
import type { World } from "./world.ts";

/** Says why nothing happened. */
export function refused(drop: Extract<Drop, { takes: false }>, { model }: World): Effect {
  return { do: "say", text: whyNot(model, drop), tone: "warning" };
}

/** Another place in the same zone, which grows where it must. */
export function movedBy({ tops, delta }: Move, { model, scene, diagram }: World): Effect[] {
  const args = { diagram, placement: scene.placement, ids: tops, dx: delta.x, dy: delta.y };
  const names = namesOf(model, tops);
  return [{ do: "edit", change: commands.move(model, args), label: `move ${names}`, say: `Moved ${names}` }];
}

/** Into another zone, or out of all zones. */
export function movedInto({ tops, delta }: Move, parent: Id | undefined, { model, scene, diagram }: World): Effect[] {
  const by = [delta.x, delta.y] as const;
  const change = commands.reparent(model, { diagram, placement: scene.placement, ids: tops, parent, by });
  const names = namesOf(model, tops);
  const where = parent === undefined ? "out of its zone" : `into ${nameOf(model, parent)}`;
  return [{ do: "edit", change, label: `move ${names} ${where}`, say: `Moved ${names} ${where}` }];
}

/** A copy where it is let go; what was carried stays where it was. */
export function copied({ tops, delta }: Move, parent: Id | undefined, world: World): Effect[] {
  const { model, scene, diagram } = world;
  const newId = idsOfCopies(model);
  const args = { diagram, placement: scene.placement, ids: tops, newId, dx: delta.x, dy: delta.y };
  const duplicated = commands.duplicate(model, args);
  const made = tops.map(newId);
  const names = namesOf(model, tops);
  return [
    {
      do: "edit",
      change: concat(duplicated, rehomed(world, duplicated, made, parent)),
      label: `duplicate ${names}`,
      select: { elements: made },
      say: `Duplicated ${names}`,
    },
  ];
}

/** The copies lie beside their originals; where they were let go in another zone they move there. */
function rehomed({ model, diagram }: World, duplicated: Change, made: readonly Id[], parent: Id | undefined): Change {
  const grown = apply(model, duplicated);
  const strangers = made.filter((id) => drawnParent(grown, diagram, id) !== parent);
  if (strangers.length === 0) return [];
  const placement = storedPlacement(grown, diagram);
  return commands.reparent(grown, { diagram, placement, ids: strangers, parent });
}
