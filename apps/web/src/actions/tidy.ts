import { place } from "@bartizan/diagram";
import { commands } from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";
import { canvasDoor } from "../document/doors.ts";
import type { Action } from "./action.ts";

export const tidy: Action = {
  id: "tidy",
  label: "Tidy up",
  menu: { of: "Arrange", group: 2 },
  words: "layout arrange automatic align clean order",
  enabled: ({ model }) => model.elements.size > 1,
  run: () => {
    const { model, diagram } = documentStore.getState();
    const layout = new Map(model.layout);
    layout.delete(diagram);
    edit(commands.arrange(model, { diagram, boxes: place({ ...model, layout }, diagram) }), "tidy up");
    canvasDoor.current?.fit();
  },
};
