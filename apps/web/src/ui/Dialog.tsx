import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { classes } from "./classes.ts";

export interface DialogProps {
  title: string;
  description?: ReactNode;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The row of buttons at the end. */
  footer?: ReactNode;
  width?: "small" | "usual" | "wide";
  /** What has the focus first; the first field or button when absent. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** The title is for assistive technology only: the content says what this is. */
  quietTitle?: boolean;
}

const WIDTHS = { small: "w-100", usual: "w-140", wide: "w-200" } as const;

/** A dialog in the middle of the page; Escape and a click beside it close it. */
export function Dialog(props: DialogProps) {
  const { title, description, open, onClose, children, footer, width = "usual", initialFocus, quietTitle } = props;
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-dialog bg-black/30 dark:bg-black/60" />
        <Base.Popup
          {...(initialFocus && { initialFocus })}
          className={classes(
            "fixed top-[12vh] left-1/2 z-dialog flex max-h-[76vh] max-w-[calc(100vw-2rem)] -translate-x-1/2 flex-col rounded-panel border border-hair bg-surface text-text shadow-pop outline-none",
            WIDTHS[width],
          )}
        >
          {quietTitle ? (
            <Base.Title className="sr-only">{title}</Base.Title>
          ) : (
            <Base.Title className="break-words py-4 pr-12 pl-5 font-semibold text-15">{title}</Base.Title>
          )}
          {description !== undefined && (
            <Base.Description className="px-5 pb-2 text-muted">{description}</Base.Description>
          )}
          <div className={classes("min-h-0 flex-1 overflow-auto", quietTitle ? "" : "px-5 pb-4")}>{children}</div>
          {footer !== undefined && (
            <footer className="flex justify-end gap-2 border-hair border-t px-5 py-3">{footer}</footer>
          )}
          {/* Last, so that the first field or button of the content has the focus first. */}
          {!quietTitle && (
            <Base.Close
              aria-label="Close"
              className="absolute top-3 right-3 flex size-8 cursor-default items-center justify-center rounded-control text-muted hover:bg-hover hover:text-text"
            >
              <X size={16} aria-hidden />
            </Base.Close>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
