import { load } from "@bartizan/model";
import { openDialog } from "../document/dialogs.ts";
import { type OpenFile, openModel } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";

/** Opens a text as the document. When it cannot be read the open document stays and the errors are shown; false then. */
export function openText(text: string, file: OpenFile, savedText?: string): boolean {
  const loaded = load(text);
  if (!loaded.ok) {
    openDialog({ kind: "load-errors", fileName: file.name, errors: loaded.error });
    return false;
  }
  const { model, notices } = loaded.value;
  openModel(model, file, savedText === undefined ? {} : { savedText });
  if (notices.length === 0) say(`Opened ${file.name}`);
  else {
    const show = () => openDialog({ kind: "load-notices", fileName: file.name, notices });
    say(
      `Opened ${file.name}. ${notices.length === 1 ? "One thing" : `${notices.length} things`} to know about it.`,
      "shown",
      {
        label: "Show",
        run: show,
      },
    );
  }
  return true;
}
