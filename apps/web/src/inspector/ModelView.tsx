import { commands, type Info, NAME_LIMIT, TEXT_LIMIT } from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";
import { useDocument } from "../document/useDocument.ts";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { AssetList } from "./assets/AssetList.tsx";
import { Section } from "./Section.tsx";
import { useDraft } from "./useDraft.ts";

/** The model itself: what the report's cover says, and what is worth protecting. Shown while nothing is selected. */
export function ModelView() {
  const info = useDocument((state) => state.model.info);
  const name = useDraft(info.name, (text) => text.trim() !== "" && setInfo("name", text));
  const description = useDraft(info.description ?? "", (text) => setInfo("description", text));
  const owner = useDraft(info.owner ?? "", (text) => setInfo("owner", text));
  const scope = useDraft(info.scope ?? "", (text) => setInfo("scope", text));
  return (
    <>
      <header className="px-4 pt-3 pb-2">
        <h2 className="font-semibold text-15">Model</h2>
        <Counts />
      </header>
      <div className="flex flex-col gap-2 px-4 pb-3">
        <TextField label="Name" maxLength={NAME_LIMIT} {...name} />
        <TextArea label="What the system does" rows={2} maxLength={TEXT_LIMIT} {...description} />
        <TextField label="Owner" maxLength={NAME_LIMIT} {...owner} />
        <TextArea label="In scope, and left out" rows={2} maxLength={TEXT_LIMIT} {...scope} />
      </div>
      <AssetList />
      <Section title="Editing">
        <p className="text-12 text-muted">Select an element or a flow to read and change what is known about it.</p>
      </Section>
    </>
  );
}

function Counts() {
  const elements = useDocument((state) => state.model.elements.size);
  const flows = useDocument((state) => state.model.flows.size);
  const decisions = useDocument((state) => state.model.decisions.size);
  return (
    <p className="text-12 text-muted">
      {elements} elements · {flows} flows · {decisions} decisions
    </p>
  );
}

function setInfo(field: keyof Info, text: string): void {
  const { model } = documentStore.getState();
  edit(commands.setInfo(model, { [field]: text }), `change ${field} of the model`, { merge: `info ${field}` });
}
