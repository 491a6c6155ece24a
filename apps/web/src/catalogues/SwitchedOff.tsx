import type { CatalogueUse } from "@bartizan/model";
import { entryTitle } from "../document/entries.ts";
import { Button } from "../ui/Button.tsx";
import { switchOn } from "./uses.ts";

/** Entries that this model switches off, each with its reason and the way back. */
export function SwitchedOff({ uses }: { uses: ReadonlyMap<string, CatalogueUse> }) {
  const entries = [...uses].flatMap(([catalogue, { off = {} }]) =>
    Object.entries(off).map(([threat, reason]) => ({ catalogue, threat, reason })),
  );
  return (
    <section aria-label="Switched off for this model" className="pt-5">
      <h3 className="pb-1.5 font-semibold text-13">Switched off for this model</h3>
      {entries.length === 0 && (
        <p className="text-12.5 text-muted">
          Nothing. A threat is switched off from its details, when it makes no sense for this model at all.
        </p>
      )}
      <ul className="flex flex-col">
        {entries.map(({ catalogue, threat, reason }) => (
          <li key={threat} className="flex items-start justify-between gap-3 border-hair border-t py-2">
            <div className="min-w-0">
              <p className="break-words">{entryTitle(threat)}</p>
              <p className="break-words text-12.5 text-muted">{reason}</p>
            </div>
            <Button
              size="small"
              aria-label={`Switch on again: ${entryTitle(threat)}`}
              onClick={() => switchOn(catalogue, threat)}
            >
              Switch on again
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
