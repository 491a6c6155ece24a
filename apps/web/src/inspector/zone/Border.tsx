import { type Id, kindOf, TRUST_LEVELS, type Trust } from "@bartizan/model";
import { useDocument } from "../../document/useDocument.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { Select } from "../../ui/Select.tsx";
import { Section } from "../Section.tsx";
import { setField } from "../setField.ts";
import { TRUST_LABELS } from "./trustWords.ts";

const AS_USUAL = "usual";
const LEVELS = TRUST_LEVELS.map((level) => ({ id: String(level), label: TRUST_LABELS[level] }));
const YES_NO = [
  { id: "yes", label: "Yes" },
  { id: "no", label: "No" },
] as const;

/** How far a zone is trusted, and whether its border is a trust boundary. */
export function Border({ id }: { id: Id }) {
  const element = useDocument((state) => state.model.elements.get(id));
  const graph = useDocument((state) => state.graph);
  if (!element) return null;
  const kind = kindOf(element);
  const level = graph.trust(id);
  const usual = element.trust === undefined && level !== undefined ? `As usual: ${TRUST_LABELS[level]}` : "As usual";
  return (
    <Section title="Border">
      <div data-field="trust" className="flex items-center justify-between gap-3 py-1">
        <span>Trust level</span>
        <Select
          label="Trust level"
          small
          value={element.trust === undefined ? AS_USUAL : String(element.trust)}
          options={[{ id: AS_USUAL, label: usual }, ...LEVELS]}
          onChange={(choice) => setField(id, "trust", trustOf(choice), "set trust level of")}
        />
      </div>
      <div data-field="boundary" className="flex items-center justify-between gap-3 py-1">
        <span>Trust boundary</span>
        <Segmented
          label="Trust boundary"
          value={graph.isBoundary(id) ? "yes" : "no"}
          options={YES_NO}
          onChange={(choice) => {
            const wanted = choice === "yes";
            // What the kind says anyway is not written down.
            setField(id, "boundary", wanted === kind.boundary ? undefined : wanted, "set trust boundary of");
          }}
        />
      </div>
    </Section>
  );
}

function trustOf(choice: string): Trust | undefined {
  return TRUST_LEVELS.find((level) => String(level) === choice);
}
