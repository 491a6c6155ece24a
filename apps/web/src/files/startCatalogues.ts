import type { Model } from "@bartizan/model";
import { onDocument } from "../document/changes.ts";
import { openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { missingIn } from "../document/ownCatalogues.ts";
import { readShelf } from "./catalogueShelf.ts";

/** Takes up the catalogues that this browser keeps, and says from now on when a model names one that is not among them. */
export async function startCatalogues(): Promise<void> {
  await readShelf();
  tellMissing(documentStore.getState().model);
  onDocument((event) => {
    if (event.kind === "opened") tellMissing(event.model);
  });
}

function tellMissing(model: Model): void {
  const [first, ...others] = missingIn(model);
  if (!first) return;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  say(
    `The model uses the catalogue “${first.id}”, edition ${first.version}${more}, which this browser does not have.`,
    "warning",
    { label: "Load it…", run: () => openDialog({ kind: "catalogues" }) },
  );
}
