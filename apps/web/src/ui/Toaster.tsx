import { X } from "lucide-react";
import { useEffect } from "react";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import { IconButton } from "./IconButton.tsx";

/** Something short that is shown for a while. */
export interface ToastNotice {
  id: number;
  text: string;
  warning: boolean;
  more?: { label: string; run: () => void } | undefined;
}

export interface ToasterProps {
  toasts: readonly ToastNotice[];
  onGone: (id: number) => void;
}

/** How long a notice stays, in milliseconds. */
const STAYS = 6000;
const WARNING_STAYS = 20_000;

/** Notices at the foot of the page. They are read out by the page's live region, not from here. */
export function Toaster({ toasts, onGone }: ToasterProps) {
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-18 z-toast flex flex-col items-center gap-2">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} onGone={onGone} />
      ))}
    </div>
  );
}

function Toast({ toast, onGone }: { toast: ToastNotice; onGone: (id: number) => void }) {
  const { id, text, warning, more } = toast;
  useEffect(() => {
    const timer = setTimeout(() => onGone(id), warning ? WARNING_STAYS : STAYS);
    return () => clearTimeout(timer);
  }, [id, warning, onGone]);
  return (
    <div
      className={classes(
        "pointer-events-auto flex max-w-[min(36rem,calc(100vw-2rem))] items-center gap-3 rounded-node border bg-raised py-1.5 pr-1.5 pl-3.5 shadow-pop",
        warning ? "border-boundary" : "border-hair",
      )}
    >
      <span className="min-w-0 break-words">{text}</span>
      {more && (
        <Button
          size="small"
          onClick={() => {
            onGone(id);
            more.run();
          }}
        >
          {more.label}
        </Button>
      )}
      <IconButton
        label="Close this notice"
        size="small"
        icon={<X size={14} aria-hidden />}
        onClick={() => onGone(id)}
      />
    </div>
  );
}
