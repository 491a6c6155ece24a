import { createScene, toSvg } from "@bartizan/diagram";
import { diagramIds } from "@bartizan/model";
import { documentStore } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { download } from "./download.ts";
import { besideName } from "./fileName.ts";
import { suggestedName } from "./saveDocument.ts";

/** Hands the open diagram as an SVG picture, in the light theme, to the downloads. */
export function exportDiagram(): void {
  const state = documentStore.getState();
  const { model, graph, diagram } = state;
  const { marks, placement } = state.scene;
  const shown = model.diagrams.get(diagram)?.name ?? "";
  // The main diagram is named like the model; the others stand beside it.
  const isFirst = diagramIds(model)[0] === diagram;
  const name = besideName(suggestedName(state), isFirst ? ".svg" : `-${diagram}.svg`);
  const title = isFirst ? model.info.name : `${model.info.name}: ${shown}`;
  // Always with the counts: what is laid over the drawing on screen is for this person, now.
  const scene = createScene(model, graph, { diagram, marks, placement });
  download(name, toSvg(scene, { theme: "light", title }), "image/svg+xml");
  say(`${name} is in your downloads`, "shown");
}
