import { commands, type Id } from "@bartizan/model";
import { documentStore, edit } from "../../document/documentStore.ts";
import { session } from "../session.ts";
import { InPlaceField } from "./InPlaceField.tsx";

/** The field over an element in which it is renamed. */
export function RenameField({ id }: { id: Id }) {
  const name = documentStore.getState().model.elements.get(id)?.name ?? "";
  return (
    <InPlaceField
      label={`Name of ${name}`}
      value={name}
      className="canvas-rename"
      onDone={(text) => {
        session.setState({ renaming: undefined });
        const { model } = documentStore.getState();
        if (text === undefined || text === "" || text === name || !model.elements.has(id)) return;
        edit(commands.rename(model, { id, name: text }), `rename ${name}`);
      }}
    />
  );
}
