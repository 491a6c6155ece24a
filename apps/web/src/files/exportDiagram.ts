import { toSvg } from "@bartizan/diagram";
import { documentStore } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { download } from "./download.ts";
import { besideName } from "./fileName.ts";
import { suggestedName } from "./saveDocument.ts";

/** Hands the open diagram as an SVG picture, in the light theme, to the downloads. */
export function exportDiagram(): void {
  const state = documentStore.getState();
  const name = besideName(suggestedName(state), ".svg");
  download(name, toSvg(state.scene, { theme: "light", title: state.model.info.name }), "image/svg+xml");
  say(`${name} is in your downloads`, "shown");
}
