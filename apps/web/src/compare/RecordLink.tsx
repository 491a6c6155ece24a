import { targetsOf } from "@bartizan/model";
import type { ReactNode } from "react";
import { closeDialog, dialogStore, openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { reveal } from "../document/reveal.ts";
import { targetName } from "../document/targetName.ts";
import { InlineLink } from "../ui/InlineLink.tsx";

/** A link to what a record is about, on the drawing; the words alone where the open document does not have it. */
export function RecordLink({ part, id, children }: { part: string; id: string; children: ReactNode }) {
  const target = targetOf(part, id);
  if (target === undefined) return children;
  return (
    <InlineLink to={target} onPress={() => show(target)}>
      {children}
    </InlineLink>
  );
}

/** Shows it in place of the dialog, and offers the way back. */
function show(target: string): void {
  const { dialog } = dialogStore.getState();
  closeDialog();
  reveal(target);
  if (!dialog) return;
  const name = targetName(documentStore.getState().model, target);
  const label = dialog.kind === "compare" ? "Back to the comparison" : "Back to the list";
  say(`${name} is selected`, "shown", { label, run: () => openDialog(dialog) });
}

function targetOf(part: string, id: string): string | undefined {
  const { elements, flows, threats } = documentStore.getState().model;
  const target = part === "decisions" ? targetsOf(id)[0] : part === "threats" ? threats.get(id)?.target : id;
  if (target === undefined || !["elements", "flows", "decisions", "threats"].includes(part)) return undefined;
  return elements.has(target) || flows.has(target) ? target : undefined;
}
