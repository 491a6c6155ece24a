import { onDocument } from "../../document/changes.ts";
import { documentStore, setFindings } from "../../document/documentStore.ts";
import { setEntries } from "../../document/entries.ts";
import { ownCatalogues } from "../../document/ownCatalogues.ts";
import { entriesOf } from "../entriesOf.ts";
import { openSession } from "../session.ts";

/** The day of all tests. */
export const TODAY = "2026-06-15";

/** Lets the engine follow the document without a worker, at once; returns how to stop. */
export function thinkHere(): () => void {
  const think = () => {
    const { model, revision } = documentStore.getState();
    const { analysis, triaged, marks, catalogue } = openSession(model, TODAY, ownCatalogues());
    setEntries(entriesOf(catalogue));
    setFindings({ analysis, triaged, marks, revision });
  };
  think();
  return onDocument(think);
}
