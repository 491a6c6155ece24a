import type { ReactNode } from "react";
import { downloadCopy } from "../files/saveDocument.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";

/** Keeps a fault in one panel from taking the page down; one's work can be kept from there. */
export function PanelBoundary({ name, children }: { name: string; children: ReactNode }) {
  return (
    <ErrorBoundary name={name} actions={<Button onClick={downloadCopy}>Save a copy of the model</Button>}>
      {children}
    </ErrorBoundary>
  );
}
