import { counted } from "@bartizan/stride/words";
import { Upload } from "lucide-react";
import { useState } from "react";
import { closeDialog } from "../document/dialogs.ts";
import { useBuiltIn } from "../document/entries.ts";
import { missingIn, useOwnCatalogues } from "../document/ownCatalogues.ts";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Findings } from "../ui/Findings.tsx";
import { Card } from "./Card.tsx";
import { loadOwn, type Refused } from "./loadOwn.ts";
import { OwnCard } from "./OwnCard.tsx";
import { SwitchedOff } from "./SwitchedOff.tsx";
import { stopUsing } from "./uses.ts";

/** Where threats come from: the built-in catalogue, those of one's own, and what is switched off. */
export function CataloguesDialog() {
  const model = useDocument((state) => state.model);
  const own = useOwnCatalogues();
  const builtIn = useBuiltIn();
  const [refused, setRefused] = useState<Refused>();
  const [loading, setLoading] = useState(false);
  const load = async () => {
    setLoading(true);
    setRefused(await loadOwn());
    setLoading(false);
  };
  return (
    <Dialog
      title="Catalogues"
      description="Threats and controls come from the built-in catalogue and from catalogues of your own. Those of your own are kept in this browser; the model records which it uses."
      width="wide"
      open
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={() => void load()} disabled={loading}>
            <Upload size={14} aria-hidden />
            {loading ? "Checking…" : "Load a catalogue…"}
          </Button>
          <Button look="primary" onClick={closeDialog}>
            Close
          </Button>
        </>
      }
    >
      {refused && (
        <section
          role="alert"
          aria-label="What is wrong"
          className="mb-4 rounded-panel border border-boundary px-3.5 py-2.5"
        >
          <h3 className="pb-1 font-semibold text-13">{refused.fileName} was not loaded</h3>
          <Findings findings={refused.faults} />
        </section>
      )}
      <ul className="flex flex-col gap-2">
        <Card
          name="Bartizan"
          aside="built in"
          about={
            builtIn
              ? `Edition ${builtIn.version} · ${counted(builtIn.threats, "threat")} · ${counted(builtIn.controls, "control")}`
              : "Comes with the program; it is read when something is drawn."
          }
        />
        {own.map((catalogue) => (
          <OwnCard key={catalogue.id} catalogue={catalogue} used={model.catalogue.get(catalogue.id)} />
        ))}
        {missingIn(model, own).map(({ id, version }) => (
          <Card
            key={id}
            name={id}
            aside="not in this browser"
            tone="warning"
            about={`The model uses edition ${version}. Until it is loaded, its threats are not looked for.`}
            buttons={
              <>
                <Button size="small" onClick={() => void load()} disabled={loading}>
                  Load it…
                </Button>
                <Button size="small" look="quiet" onClick={() => stopUsing(id, id)}>
                  Take out of the model
                </Button>
              </>
            }
          />
        ))}
      </ul>
      <SwitchedOff uses={model.catalogue} />
    </Dialog>
  );
}
