import type { Id } from "@bartizan/model";
import { reveal } from "../document/reveal.ts";
import { targetName } from "../document/targetName.ts";
import { useDocument } from "../document/useDocument.ts";

/** The name of an element or flow that selects it, and focuses a field of it when one is given. */
export function TargetLink({ id, field }: { id: Id; field?: string }) {
  const name = useDocument((state) => targetName(state.model, id));
  return (
    <button
      type="button"
      className="inline cursor-default break-words rounded-chip text-left text-accent underline decoration-dotted underline-offset-2 hover:decoration-solid"
      onClick={() => reveal(id, field)}
    >
      {name}
    </button>
  );
}
