import type { ReactNode } from "react";
import { Button } from "../ui/Button.tsx";

export interface PageProps {
  /** What this page is for, in a sentence or two. */
  lead: ReactNode;
  add?: { label: string; run: () => void };
  children: ReactNode;
}

/** One page of the workshop: what it is for, a way to add something, and what there is. */
export function Page({ lead, add, children }: PageProps) {
  return (
    <div className="flex flex-col gap-3 px-5 pt-3">
      <div className="flex items-start justify-between gap-4">
        <p className="max-w-120 text-12.5 text-muted">{lead}</p>
        {add && (
          <Button size="small" onClick={add.run}>
            {add.label}
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}

/** One thing on a page. */
export function Card({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li aria-label={label} className="flex flex-col gap-1.5 rounded-panel border border-hair px-3.5 py-2.5">
      {children}
    </li>
  );
}

export interface FormButtonsProps {
  ready: boolean;
  onCancel: () => void;
  /** Absent for something that is not there yet. */
  onDelete?: (() => void) | undefined;
}

/** Save, cancel and delete at the end of a form. */
export function FormButtons({ ready, onCancel, onDelete }: FormButtonsProps) {
  return (
    <div className="flex justify-end gap-2">
      {onDelete && (
        <Button size="small" look="danger" className="mr-auto" onClick={onDelete}>
          Delete
        </Button>
      )}
      <Button size="small" onClick={onCancel}>
        Cancel
      </Button>
      <Button size="small" look="primary" type="submit" disabled={!ready}>
        Save
      </Button>
    </div>
  );
}
