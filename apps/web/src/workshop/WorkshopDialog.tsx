import { useState } from "react";
import { closeDialog, type WorkshopTab } from "../document/dialogs.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { Assumptions } from "./Assumptions.tsx";
import { Attackers } from "./Attackers.tsx";
import { Matrix } from "./Matrix.tsx";
import { Reviews } from "./Reviews.tsx";

/** What people settle together around the drawing: who attacks, what is taken for granted, what is looked for, and how it went. */
export function WorkshopDialog({ tab: first }: { tab: WorkshopTab }) {
  const [tab, setTab] = useState(first);
  return (
    <Dialog title="Workshop" width="wide" open onClose={closeDialog}>
      <div className="-mx-5 flex min-h-100 flex-col">
        <Tabs
          label="Workshop"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: "attackers", label: "Attackers", panel: <Attackers /> },
            { id: "assumptions", label: "Assumptions", panel: <Assumptions /> },
            { id: "matrix", label: "STRIDE matrix", panel: <Matrix /> },
            { id: "reviews", label: "Reviews", panel: <Reviews /> },
          ]}
        />
      </div>
    </Dialog>
  );
}
