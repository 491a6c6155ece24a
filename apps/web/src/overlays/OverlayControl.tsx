import { useDocument } from "../document/useDocument.ts";
import { type Overlay, setView, useView } from "../document/view.ts";
import { Select } from "../ui/Select.tsx";
import { Legend } from "./Legend.tsx";

const OPTIONS: readonly { id: Overlay; label: string; short: string }[] = [
  { id: "severity", label: "Threats by severity", short: "Severity" },
  { id: "defence", label: "Lines of defence", short: "Lines of defence" },
  { id: "classification", label: "Data classification", short: "Data" },
  { id: "off", label: "Nothing", short: "No overlay" },
];

/** What is laid over the drawing, with the key to it, above the buttons of the zoom. */
export function OverlayControl() {
  const overlay = useView((view) => view.overlay);
  const isEmpty = useDocument((state) => state.model.elements.size === 0);
  if (isEmpty) return null;
  return (
    <section
      aria-label="Overlay"
      className="absolute right-3 bottom-12 z-banner flex max-w-60 flex-col items-end gap-1.5 text-11 text-muted"
    >
      <Legend overlay={overlay} />
      <Select
        label="Laid over the drawing"
        small
        value={overlay}
        options={OPTIONS}
        onChange={(next) => setView({ overlay: next })}
      />
    </section>
  );
}
