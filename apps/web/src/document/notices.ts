import { createStore } from "zustand/vanilla";

/** What is said after an action; `turn` tells repeated words apart. */
export interface Notice {
  text: string;
  /** "plain" is only spoken; "shown" and "warning" are seen as well. */
  tone: "plain" | "shown" | "warning";
  /** Something that can be done about it. */
  more?: { label: string; run: () => void };
  turn: number;
}

export const noticeStore = createStore<{ notice: Notice | undefined }>(() => ({ notice: undefined }));

/** Says something in the live region, and shows it unless it is plain. */
export function say(text: string, tone: Notice["tone"] = "plain", more?: Notice["more"]): void {
  const turn = (noticeStore.getState().notice?.turn ?? 0) + 1;
  noticeStore.setState({ notice: { text, tone, turn, ...(more && { more }) } });
}
