import { emptyModel } from "@bartizan/model";
import { openModel, UNTITLED } from "../document/documentStore.ts";
import { mayLeave } from "../files/leaving.ts";
import type { Action } from "./action.ts";

export const newModel: Action = {
  id: "new",
  label: "New",
  keys: ["Alt+N"],
  menu: { of: "File", group: 0 },
  words: "empty blank start",
  run: async () => {
    if (await mayLeave()) openModel(emptyModel(), { name: UNTITLED });
  },
};
