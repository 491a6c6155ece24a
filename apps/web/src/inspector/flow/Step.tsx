import type { Id } from "@bartizan/model";
import { useDocument } from "../../document/useDocument.ts";
import { fieldLook } from "../../ui/TextField.tsx";
import { setField } from "../setField.ts";
import { useDraft } from "../useDraft.ts";

/** The number of a flow on the diagram; empty: none. */
export function Step({ id }: { id: Id }) {
  const step = useDocument((state) => state.model.flows.get(id)?.step);
  const draft = useDraft(step === undefined ? "" : String(step), (text) => {
    if (/^\d{0,4}$/.test(text.trim())) setField(id, "step", text.trim() === "" ? undefined : Number(text), "number");
  });
  return (
    <div data-field="step" className="flex items-center justify-between gap-3 px-4 py-1">
      <span>Step</span>
      <input
        {...draft}
        aria-label="Step"
        inputMode="numeric"
        autoComplete="off"
        placeholder="–"
        className={`${fieldLook} h-6 max-w-20 px-2 text-12`}
      />
    </div>
  );
}
