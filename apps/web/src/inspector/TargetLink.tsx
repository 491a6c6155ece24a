import type { Id } from "@bartizan/model";
import { reveal } from "../document/reveal.ts";
import { targetName } from "../document/targetName.ts";
import { useDocument } from "../document/useDocument.ts";
import { InlineLink } from "../ui/InlineLink.tsx";

/** The name of an element or flow that selects it, and focuses a field of it when one is given. Quiet: looks like the text around it. */
export function TargetLink({ id, field, quiet }: { id: Id; field?: string; quiet?: boolean }) {
  const name = useDocument((state) => targetName(state.model, id));
  return (
    <InlineLink to={id} quiet={quiet} onPress={() => reveal(id, field)}>
      {name}
    </InlineLink>
  );
}
