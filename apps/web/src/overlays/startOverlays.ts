import type { Tags } from "@bartizan/diagram";
import { type DocumentState, documentStore, setTags } from "../document/documentStore.ts";
import { meaning } from "../document/meaning.ts";
import { type Overlay, viewStore } from "../document/view.ts";
import { classificationTags } from "./classification.ts";
import { defenceTags } from "./defence.ts";

/** The drawing without anything laid over it. */
const BARE: Tags = new Map();

/** Keeps what is laid over the drawing in step with the chosen overlay and the document; returns how to stop. */
export function startOverlays(): () => void {
  let seen: unknown[] = [];
  const paint = () => setTags(tagsOf(viewStore.getState().overlay, documentStore.getState()));
  const stopView = viewStore.subscribe((view, before) => {
    if (view.overlay !== before.overlay) paint();
  });
  const stopDocument = documentStore.subscribe((state) => {
    if (viewStore.getState().overlay === "severity") return;
    const sees = [meaning(state), state.analysis?.triaged, state.opened];
    if (sees.every((part, index) => part === seen[index])) return;
    seen = sees;
    paint();
  });
  paint();
  return () => {
    stopView();
    stopDocument();
  };
}

function tagsOf(overlay: Overlay, state: DocumentState): Tags | undefined {
  switch (overlay) {
    case "severity":
      return undefined;
    case "off":
      return BARE;
    case "defence":
      return defenceTags(state.graph, state.analysis?.triaged.threats ?? []);
    case "classification":
      return classificationTags(state.graph);
  }
}
