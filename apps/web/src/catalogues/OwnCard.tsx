import type { CatalogueUse } from "@bartizan/model";
import type { OwnCatalogue } from "@bartizan/stride";
import { counted, SEVERITY_LABELS } from "@bartizan/stride/words";
import { entryTitle } from "../document/entries.ts";
import { say } from "../document/notices.ts";
import { Button } from "../ui/Button.tsx";
import { Card } from "./Card.tsx";
import { forget } from "./loadOwn.ts";
import { stopUsing, use } from "./uses.ts";

/** A catalogue of somebody's own that this browser keeps, with what it changes. */
export function OwnCard({ catalogue, used }: { catalogue: OwnCatalogue; used: CatalogueUse | undefined }) {
  const { id, name, edition, threats, controls } = catalogue;
  const off = Object.entries(catalogue.off);
  const severity = Object.entries(catalogue.severity);
  const isOther = used !== undefined && used.version !== edition;
  const about = [
    `${id}, edition ${edition}`,
    counted(threats.length, "threat"),
    counted(controls.length, "control"),
    ...(off.length > 0 ? [`${off.length} switched off`] : []),
    ...(severity.length > 0 ? [`${severity.length} weighed differently`] : []),
  ];
  const drop = () =>
    forget(id).catch(() => say(`“${name}” could not be taken out of this browser's storage.`, "warning"));
  return (
    <Card
      name={name}
      aside={used ? "used by this model" : "not used by this model"}
      tone={used ? "good" : "plain"}
      about={about.join(" · ")}
      buttons={
        <>
          {used ? (
            <Button size="small" onClick={() => stopUsing(id, name)}>
              Stop using
            </Button>
          ) : (
            <Button size="small" onClick={() => use(catalogue)}>
              Use in this model
            </Button>
          )}
          <Button size="small" look="quiet" aria-label={`Remove ${name} from this browser`} onClick={() => void drop()}>
            Remove
          </Button>
        </>
      }
    >
      {isOther && (
        <p className="flex flex-wrap items-center gap-2 text-12.5">
          The model was last looked through with edition {used.version}.
          <Button size="small" onClick={() => use(catalogue)}>
            Record edition {edition}
          </Button>
        </p>
      )}
      {severity.length + off.length > 0 && (
        <details className="text-12.5">
          <summary className="cursor-default rounded-chip text-muted">What it changes</summary>
          <ul className="list-disc pt-1 pl-4">
            {severity.map(([threat, change]) => (
              <li key={threat} className="break-words">
                {entryTitle(threat)}:{" "}
                <b className="font-medium">{change.severity ? SEVERITY_LABELS[change.severity] : change.cvss31}</b>.{" "}
                <span className="text-muted">{change.reason}</span>
              </li>
            ))}
            {off.map(([threat, reason]) => (
              <li key={threat} className="break-words">
                {entryTitle(threat)}: <b className="font-medium">off</b>. <span className="text-muted">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
