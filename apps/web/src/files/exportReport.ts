import { closeDialog, dialogStore, openDialog } from "../document/dialogs.ts";
import { documentStore } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import { ownCatalogues } from "../document/ownCatalogues.ts";
import { today } from "../engine/today.ts";
import { download } from "./download.ts";
import { besideName } from "./fileName.ts";
import type { ReportFile, ReportFormat, ReportNews, ReportOrder } from "./reportOrder.ts";
import { suggestedName } from "./saveDocument.ts";

/** Writing that takes no longer than this shows no dialog, in milliseconds. */
const SOON = 400;

/** Writes the report of what is open in a worker and hands its files to the downloads. Progress is shown, and can be cancelled. */
export async function exportReport(format: ReportFormat): Promise<void> {
  const state = documentStore.getState();
  const name = besideName(suggestedName(state), "");
  const written = await writeInWorker({ format, model: state.model, today: today(), name, own: ownCatalogues() });
  if (!written) return;
  for (const { name: file, content, type } of written.files) download(file, content, type);
  const names = written.files.map((file) => file.name).join(" and ");
  if (written.missing.length === 0)
    say(`${names} ${written.files.length === 1 ? "is" : "are"} in your downloads`, "shown");
  else say(`${names} is in your downloads. No font has these characters: ${written.missing.join(" ")}`, "warning");
}

/** The finished files; undefined when it was cancelled. Rejects with what broke. */
function writeInWorker(
  order: ReportOrder,
): Promise<{ files: readonly ReportFile[]; missing: readonly string[] } | undefined> {
  const worker = new Worker(new URL("./reportWorker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve, reject) => {
    let done = 0;
    let shown = false;
    const show = () => {
      shown = true;
      openDialog({
        kind: "exporting",
        title: `Writing ${order.name}.${order.format === "pdf" ? "pdf" : "md"}`,
        done,
        cancel,
      });
    };
    const timer = setTimeout(show, SOON);
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
      if (shown && dialogStore.getState().dialog?.kind === "exporting") closeDialog();
    };
    const cancel = () => {
      end();
      resolve(undefined);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<ReportNews>) => {
      if (data.kind === "progress") {
        done = data.done;
        if (shown) show();
        return;
      }
      end();
      if (data.kind === "done") resolve(data);
      else reject(new Error(data.message));
    });
    worker.addEventListener("error", (event) => {
      end();
      reject(new Error(event.message));
    });
    worker.postMessage(order);
  });
}
