import { emptyModel } from "@bartizan/model";
import { documentStore, openModel, UNTITLED } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";

/** Puts an empty document in the place of a restored draft; the draft can be brought back until the notice is closed. */
export function discardDraft(): void {
  const { model, file, savedText } = documentStore.getState();
  const origin = { dirty: true, ...(savedText !== undefined && { savedText }) };
  openModel(emptyModel(), { name: UNTITLED });
  say("The draft is discarded", "shown", { label: "Bring it back", run: () => openModel(model, file, origin) });
}
