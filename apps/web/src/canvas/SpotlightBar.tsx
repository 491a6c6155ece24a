import { X } from "lucide-react";
import { useStore } from "zustand";
import { endSpotlight, spotlightStore } from "../document/spotlight.ts";

/** Says what the drawing is narrowed to, and takes that away. */
export function SpotlightBar() {
  const lit = useStore(spotlightStore, (state) => state.lit);
  return (
    <div className="canvas-spotlight" role="status" data-own-pointer>
      {lit && (
        <div>
          <span>{lit.text}</span>
          <button
            type="button"
            aria-label="Show everything again"
            title="Show everything again (Esc)"
            onClick={endSpotlight}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
