import { X } from "lucide-react";
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from "react";
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

// What a key leads to by itself: of a row of tabs only the one that is shown.
const FOCUSABLE = ["input", "select", "textarea", "button"]
  .map((tag) => `${tag}:not(:disabled):not([tabindex="-1"])`)
  .join(", ");

/** A dialog in the middle of the page; Escape and a click beside it close it, and the focus goes back where it was. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog(props: DialogProps) {
  const { title, description, onClose, children, footer, width = "usual", initialFocus, quietTitle } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Left to itself, the browser focuses whatever scrolls.
    (initialFocus?.current ?? element?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
    // Closed before it is taken off the page: only then does the browser give the focus back.
    return () => element?.close();
  }, [initialFocus]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description === undefined ? undefined : `${id}-description`}
      className={classes(
        "fixed top-[12vh] left-1/2 m-0 max-h-[76vh] max-w-[calc(100vw-2rem)] -translate-x-1/2 flex-col rounded-panel border border-hair bg-surface p-0 text-text shadow-pop outline-none backdrop:bg-black/30 open:flex dark:backdrop:bg-black/60",
        WIDTHS[width],
      )}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The backdrop is a part of the dialog; what lies inside covers all the rest of it.
      onPointerDown={(event) =>
        event.target === event.currentTarget && isBeside(event, event.currentTarget) && onClose()
      }
    >
      <h2 id={`${id}-title`} className={quietTitle ? "sr-only" : "break-words py-4 pr-12 pl-5 font-semibold text-15"}>
        {title}
      </h2>
      {description !== undefined && (
        <p id={`${id}-description`} className="px-5 pb-2 text-muted">
          {description}
        </p>
      )}
      {/* What is placed absolutely in it, such as words for assistive technology, must scroll with it. */}
      <div className={classes("relative min-h-0 flex-1 overflow-auto", quietTitle ? "" : "px-5 pt-1 pb-4")}>
        {children}
      </div>
      {footer !== undefined && <div className="flex justify-end gap-2 border-hair border-t px-5 py-3">{footer}</div>}
      {/* Last, so that the first field or button of the content has the focus first. */}
      {!quietTitle && (
        <button
          type="button"
          aria-label="Close"
          className="absolute top-3 right-3 flex size-8 cursor-default items-center justify-center rounded-control text-muted hover:bg-hover hover:text-text"
          onClick={onClose}
        >
          <X size={16} aria-hidden />
        </button>
      )}
    </dialog>
  );
}

function isBeside({ clientX: x, clientY: y }: { clientX: number; clientY: number }, dialog: HTMLElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}
