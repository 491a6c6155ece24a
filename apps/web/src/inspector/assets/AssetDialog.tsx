import { type Asset, CLASSIFICATIONS, commands, type Id, NAME_LIMIT, TEXT_LIMIT, WEIGHTS } from "@bartizan/model";
import { type ReactNode, useState } from "react";
import { documentStore, edit } from "../../document/documentStore.ts";
import { freshRecordId } from "../../document/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { CLASSIFICATION_LABELS, WEIGHT_LABELS } from "./words.ts";

export interface AssetDialogProps {
  /** Undefined makes a new one. */
  id: Id | undefined;
  /** What a new one is called to begin with. */
  name?: string;
  onClose: () => void;
  /** Told the id of a new one. */
  onMade?: (id: Id) => void;
}

const CLASSES = CLASSIFICATIONS.map((id) => ({ id, label: CLASSIFICATION_LABELS[id] }));
const LEVELS = WEIGHTS.map((id) => ({ id, label: WEIGHT_LABELS[id] }));
const NEW: Asset = { name: "", classification: "internal" };

/** What is worth protecting: its name, who may know it, and how bad a wrong value or its loss would be. */
export function AssetDialog({ id, name, onClose, onMade }: AssetDialogProps) {
  const [asset, setAsset] = useState<Asset>(() => ({
    ...NEW,
    ...(name !== undefined && { name }),
    ...(id !== undefined && documentStore.getState().model.assets.get(id)),
  }));
  const named = asset.name.trim() !== "";
  const save = () => {
    const made = id ?? freshRecordId(documentStore.getState().model, "assets", asset.name);
    put(made, asset);
    onClose();
    if (id === undefined) onMade?.(made);
  };
  return (
    <Dialog
      title={id === undefined ? "New asset" : "Asset"}
      width="small"
      open
      onClose={onClose}
      footer={
        <>
          {id !== undefined && (
            <Button
              look="danger"
              className="mr-auto"
              onClick={() => {
                put(id, undefined);
                onClose();
              }}
            >
              Delete
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="asset" disabled={!named}>
            {id === undefined ? "Add" : "Save"}
          </Button>
        </>
      }
    >
      <form
        id="asset"
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (named) save();
        }}
      >
        <TextField
          label="Name"
          value={asset.name}
          maxLength={NAME_LIMIT}
          onChange={({ target }) => setAsset({ ...asset, name: target.value })}
        />
        <Choice label="Who may know it">
          <Segmented
            label="Classification"
            value={asset.classification}
            options={CLASSES}
            onChange={(classification) => setAsset({ ...asset, classification })}
          />
        </Choice>
        <Choice label="How bad is a wrong value">
          <Segmented
            label="Integrity"
            value={asset.integrity ?? "normal"}
            options={LEVELS}
            onChange={(integrity) => setAsset({ ...asset, integrity })}
          />
        </Choice>
        <Choice label="How bad is its loss">
          <Segmented
            label="Availability"
            value={asset.availability ?? "normal"}
            options={LEVELS}
            onChange={(availability) => setAsset({ ...asset, availability })}
          />
        </Choice>
        <TextArea
          label="Notes"
          rows={2}
          value={asset.notes ?? ""}
          maxLength={TEXT_LIMIT}
          onChange={({ target }) => setAsset({ ...asset, notes: target.value })}
        />
      </form>
    </Dialog>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <span className="text-12 text-muted">{label}</span>
      {children}
    </div>
  );
}

function put(id: Id, asset: Asset | undefined): void {
  const { model } = documentStore.getState();
  const name = asset?.name ?? model.assets.get(id)?.name ?? "asset";
  edit(commands.putAsset(model, { id, asset }), asset ? `set asset ${name}` : `delete asset ${name}`);
}
