import { createStore } from "zustand/vanilla";

/** What a screen reader should say, and toasts show, after an action; `turn` tells repeated words apart. */
export interface Notice {
  text: string;
  tone: "plain" | "warning";
  turn: number;
}

export const noticeStore = createStore<{ notice: Notice | undefined }>(() => ({ notice: undefined }));

/** Says something in the live region; a warning also shows as a toast. */
export function say(text: string, tone: Notice["tone"] = "plain"): void {
  const turn = (noticeStore.getState().notice?.turn ?? 0) + 1;
  noticeStore.setState({ notice: { text, tone, turn } });
}
