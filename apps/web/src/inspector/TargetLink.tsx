import type { Id } from "@bartizan/model";
import { reveal } from "../document/reveal.ts";
import { targetName } from "../document/targetName.ts";
import { useDocument } from "../document/useDocument.ts";
import { classes } from "../ui/classes.ts";

/** The name of an element or flow that selects it, and focuses a field of it when one is given. Quiet: looks like the text around it. */
export function TargetLink({ id, field, quiet }: { id: Id; field?: string; quiet?: boolean }) {
  const name = useDocument((state) => targetName(state.model, id));
  return (
    <button
      type="button"
      className={classes(
        "inline cursor-default break-words rounded-chip text-left underline-offset-2 hover:underline",
        quiet ? "hover:text-text" : "text-accent underline decoration-dotted hover:decoration-solid",
      )}
      onClick={() => reveal(id, field)}
    >
      {name}
    </button>
  );
}
