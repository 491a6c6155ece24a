import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { noticeStore } from "../document/notices.ts";
import { Toaster, type ToastNotice } from "../ui/Toaster.tsx";

/** Notices shown at most; older ones make room. */
const SHOWN = 3;

/** Speaks every notice, and shows those that are more than plain. */
export function Notices() {
  const notice = useStore(noticeStore, (state) => state.notice);
  const [toasts, setToasts] = useState<readonly ToastNotice[]>([]);
  useEffect(() => {
    if (!notice || notice.tone === "plain") return;
    const toast = { id: notice.turn, text: notice.text, warning: notice.tone === "warning", more: notice.more };
    // One that only tells makes room for the next; warnings wait to be seen.
    setToasts((old) => [...old.filter(({ warning, text }) => warning && text !== toast.text), toast].slice(-SHOWN));
  }, [notice]);
  const onGone = useCallback((id: number) => setToasts((old) => old.filter((toast) => toast.id !== id)), []);
  return (
    <>
      <div role="status" aria-label="What was done last" aria-live="polite" className="sr-only">
        {/* Another key makes the same words be read again. */}
        <span key={notice?.turn}>{notice?.text}</span>
      </div>
      <Toaster toasts={toasts} onGone={onGone} />
    </>
  );
}
