import { commands, type Id } from "@bartizan/model";
import { useStore } from "zustand";
import { documentStore, edit } from "../../document/documentStore.ts";
import type { Point } from "../geometry.ts";
import { lineOf, middleOf } from "../hit/line.ts";
import { session } from "../session.ts";
import { toScreen } from "../view.ts";
import { viewport } from "../viewport.ts";
import { InPlaceField } from "./InPlaceField.tsx";

/** The field over the middle of a flow in which its label is written. */
export function LabelField() {
  const renaming = useStore(session, (state) => state.renaming);
  if (renaming === undefined || !documentStore.getState().model.flows.has(renaming)) return null;
  return <FlowLabelField key={renaming} id={renaming} />;
}

function FlowLabelField({ id }: { id: Id }) {
  const view = useStore(viewport);
  const { model, scene } = documentStore.getState();
  const name = model.flows.get(id)?.name ?? "";
  const { x, y } = toScreen(view, labelPlace(lineOf(scene, id), scene.route(id, "full").label));
  return (
    <div className="canvas-label-place" style={{ left: x, top: y }}>
      <InPlaceField
        label="Label of the flow"
        value={name}
        className="canvas-label"
        onDone={(text) => {
          session.setState({ renaming: undefined });
          const now = documentStore.getState().model;
          if (text === undefined || text === name || !now.flows.has(id)) return;
          edit(commands.rename(now, { id, name: text }), "label flow");
        }}
      />
    </div>
  );
}

/** Where its label is drawn, else the middle of its longest piece. */
function labelPlace(line: readonly Point[], label: { x: number; y: number; w: number; h: number } | undefined): Point {
  if (label) return { x: label.x + label.w / 2, y: label.y + label.h / 2 };
  return middleOf(line);
}
