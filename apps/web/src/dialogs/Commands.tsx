import { ACTIONS } from "../actions/index.ts";
import { runAction } from "../actions/runAction.ts";
import { closeDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { canvasDoor } from "../document/doors.ts";
import { placeInView } from "../document/placeElement.ts";
import { reveal } from "../document/reveal.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Picker } from "../ui/Picker.tsx";
import { findAnything, TARGETS } from "./findAnything.ts";

/** Searches everything: what can be done, what was drawn, what could be added. */
export function Commands() {
  return (
    <Dialog title="Find or do" quietTitle open onClose={closeDialog}>
      <Picker
        label="Find or do"
        placeholder="An action, an element, a flow, a kind to add"
        find={findHere}
        onPick={pick}
        empty="Nothing is called that."
      />
    </Dialog>
  );
}

function findHere(query: string) {
  return findAnything(query, documentStore.getState());
}

function pick(id: string): void {
  closeDialog();
  const [target, name] = TARGETS.parse(id);
  if (target === "add") placeInView(name);
  else if (target === "show") {
    reveal(name);
    canvasDoor.current?.fitTo({ elements: [name], flows: [name] });
  } else {
    const action = ACTIONS.find((one) => one.id === name);
    // The dialog gives the focus back first: an action may want it somewhere else.
    if (action) requestAnimationFrame(() => runAction(action));
  }
}
