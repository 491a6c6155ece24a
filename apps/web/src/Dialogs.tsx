import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { ChangedOnDisk } from "./dialogs/ChangedOnDisk.tsx";
import { Commands } from "./dialogs/Commands.tsx";
import { ConnectTo } from "./dialogs/ConnectTo.tsx";
import { Exporting } from "./dialogs/Exporting.tsx";
import { GroupInto } from "./dialogs/GroupInto.tsx";
import { Leave } from "./dialogs/Leave.tsx";
import { LoadErrors } from "./dialogs/LoadErrors.tsx";
import { LoadNotices } from "./dialogs/LoadNotices.tsx";
import { MoveInto } from "./dialogs/MoveInto.tsx";
import { Shortcuts } from "./dialogs/Shortcuts.tsx";
import { dialogStore } from "./document/dialogs.ts";
import { PickTemplate } from "./templates/PickTemplate.tsx";

const CataloguesDialog = lazy(async () => ({
  default: (await import("./catalogues/CataloguesDialog.tsx")).CataloguesDialog,
}));
const SwitchOffDialog = lazy(async () => ({
  default: (await import("./catalogues/SwitchOffDialog.tsx")).SwitchOffDialog,
}));
const CompareDialog = lazy(async () => ({ default: (await import("./compare/CompareDialog.tsx")).CompareDialog }));
const ConflictsDialog = lazy(async () => ({
  default: (await import("./compare/ConflictsDialog.tsx")).ConflictsDialog,
}));
const DiagramDialog = lazy(async () => ({ default: (await import("./diagrams/DiagramDialog.tsx")).DiagramDialog }));
const WorkshopDialog = lazy(async () => ({ default: (await import("./workshop/WorkshopDialog.tsx")).WorkshopDialog }));

/** The dialog that stands over the page now. */
export function Dialogs() {
  const dialog = useStore(dialogStore, (state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case "commands":
      return <Commands />;
    case "shortcuts":
      return <Shortcuts />;
    case "templates":
      return <PickTemplate />;
    case "move-into":
      return <MoveInto elements={dialog.elements} />;
    case "diagram":
      return (
        <Suspense fallback={null}>
          <DiagramDialog id={dialog.id} />
        </Suspense>
      );
    case "workshop":
      return (
        <Suspense fallback={null}>
          <WorkshopDialog tab={dialog.tab} />
        </Suspense>
      );
    case "catalogues":
      return (
        <Suspense fallback={null}>
          <CataloguesDialog />
        </Suspense>
      );
    case "switch-off":
      return (
        <Suspense fallback={null}>
          <SwitchOffDialog threat={dialog.threat} />
        </Suspense>
      );
    case "connect-to":
      return <ConnectTo from={dialog.from} />;
    case "group-into":
      return <GroupInto elements={dialog.elements} />;
    case "load-errors":
      return <LoadErrors fileName={dialog.fileName} errors={dialog.errors} />;
    case "load-notices":
      return <LoadNotices fileName={dialog.fileName} notices={dialog.notices} />;
    case "changed-on-disk":
      return <ChangedOnDisk fileName={dialog.fileName} />;
    case "conflicts":
      return (
        <Suspense fallback={null}>
          <ConflictsDialog />
        </Suspense>
      );
    case "compare":
      return (
        <Suspense fallback={null}>
          <CompareDialog request={dialog} />
        </Suspense>
      );
    case "leave":
      return <Leave answer={dialog.answer} />;
    case "exporting":
      return <Exporting title={dialog.title} done={dialog.done} cancel={dialog.cancel} />;
  }
}
