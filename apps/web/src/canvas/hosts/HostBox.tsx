import type { Id } from "@bartizan/model";
import { useCallback, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { select } from "../../document/documentStore.ts";
import { only } from "../../document/selection.ts";
import { useDocument } from "../../document/useDocument.ts";
import { CORNERS, hasSides, SIDES } from "../hit/grips.ts";
import { session } from "../session.ts";
import { viewport } from "../viewport.ts";
import { RenameField } from "./RenameField.tsx";
import { spokenName } from "./spokenName.ts";

/** A promoted element: a transparent box that can be focused and named. Its picture is on the canvas below. */
export function HostBox({ id }: { id: Id }) {
  const name = useDocument(useCallback((state) => spokenName(state, id), [id]));
  const selected = useDocument((state) => state.selection.elements.has(id));
  const single = useDocument((state) => only(state.selection) === id);
  const stop = useStore(session, (state) => state.focus === id);
  const renaming = useStore(session, (state) => state.renaming === id);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = button.current;
    // The page follows the keyboard, but never takes the focus from another panel or a field.
    const area = element?.closest(".canvas");
    if (stop && area?.contains(document.activeElement) && document.activeElement !== element) {
      if (!document.activeElement?.closest("[data-own-pointer]")) element?.focus({ preventScroll: true });
    }
  }, [stop]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="canvas-host"
        aria-pressed={selected}
        aria-label={name}
        data-element={id}
        tabIndex={stop ? 0 : -1}
        onFocus={() => session.setState({ focus: id })}
        onClick={(event) => {
          // A click without a pointer: assistive technology. Pointers belong to the state machine.
          if (event.detail === 0) select({ elements: [id] });
        }}
      />
      {single && !renaming && <Grips id={id} />}
      {renaming && <RenameField id={id} />}
    </>
  );
}

/** Where a selected element can be taken hold of to resize it. Only drawn here: what a press hits is decided on the model. */
function Grips({ id }: { id: Id }) {
  const box = useDocument((state) => (state.scene.placement.has(id) ? state.scene.box(id) : undefined));
  const sides = useStore(viewport, (view) => box !== undefined && hasSides(box, view.zoom));
  return (
    <>
      {[...CORNERS, ...(sides ? SIDES : [])].map((grip) => (
        <span key={grip} className="canvas-grip" data-grip={grip} aria-hidden="true" />
      ))}
    </>
  );
}
