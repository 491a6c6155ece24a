import { useDocument } from "../../document/useDocument.ts";
import { Chip } from "../../ui/Chip.tsx";
import { setPanel, usePanel } from "../panelStore.ts";
import { scopeName } from "./scope.ts";

/** Says what the list is narrowed to, and takes that away; the next selection narrows it again. */
export function ScopeChip() {
  const scope = usePanel((state) => state.scope);
  const model = useDocument((state) => state.model);
  if (!scope) return null;
  return (
    <Chip
      tone="soft"
      remove={{ label: "Show the whole model", run: () => setPanel({ scope: undefined, active: undefined }) }}
    >
      in {scopeName(model, scope)}
    </Chip>
  );
}
