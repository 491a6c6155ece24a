import {
  commands,
  type Info,
  NAME_LIMIT,
  PROVIDERS,
  type Provider,
  SCORINGS,
  type Scoring,
  TEXT_LIMIT,
} from "@bartizan/model";
import { documentStore, edit } from "../document/documentStore.ts";
import { useDocument } from "../document/useDocument.ts";
import { Select } from "../ui/Select.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { AssetList } from "./assets/AssetList.tsx";
import { Section } from "./Section.tsx";
import { useDraft } from "./useDraft.ts";

const NEUTRAL = "";

const PROVIDER_LABELS: Readonly<Record<Provider, string>> = {
  aws: "AWS",
  azure: "Azure",
  google: "Google Cloud",
  ibm: "IBM Cloud",
  onPremises: "Own data centre",
};
const PROVIDER_NAMES = PROVIDERS.map((id) => ({ id, label: PROVIDER_LABELS[id] }));

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
        <ProviderNames provider={info.provider} />
        <ScoringChoice scoring={info.scoring} />
      </div>
      <AssetList />
      <Section title="Editing">
        <p className="text-12 text-muted">Select an element or a flow to read and change what is known about it.</p>
      </Section>
    </>
  );
}

/** By whose names kinds are called. It changes words on the screen and in reports, and no threat. */
function ProviderNames({ provider }: { provider: Provider | undefined }) {
  return (
    <div data-field="provider" className="flex items-center justify-between gap-3 py-1">
      <span title="A VPC is a “Virtual network” with Azure. Only the names change: no element, no threat.">
        Kinds go by the names of
      </span>
      <Select
        label="Kinds go by the names of"
        small
        value={provider ?? NEUTRAL}
        options={[{ id: NEUTRAL, label: "No provider" }, ...PROVIDER_NAMES]}
        onChange={(choice) => setInfo("provider", PROVIDERS.find((id) => id === choice) ?? "")}
      />
    </div>
  );
}

const SCORING_NAMES: Readonly<Record<Scoring, string>> = {
  "likelihood-impact": "Likelihood × impact",
  "cvss-3.1": "CVSS 3.1",
  "cvss-4.0": "CVSS 4.0",
};

/** Whose sum says how severe a threat is; every threat shows all three. */
function ScoringChoice({ scoring }: { scoring: Scoring | undefined }) {
  return (
    <div data-field="scoring" className="flex items-center justify-between gap-3 py-1">
      <span title="CVSS starts from each threat's base vector; what is at stake, who gets there and the controls adjust it.">
        Severities come from
      </span>
      <Select
        label="Severities come from"
        small
        value={scoring ?? "likelihood-impact"}
        options={SCORINGS.map((id) => ({ id, label: SCORING_NAMES[id] }))}
        onChange={(choice) => setInfo("scoring", choice === "likelihood-impact" ? "" : choice)}
      />
    </div>
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
