import type { DraftStatus } from "../files/draftStatus.ts";

/** Where the draft stands, with its age at `now` (milliseconds since 1970). */
export function draftText(status: DraftStatus, now: number): string {
  switch (status.state) {
    case "nothing":
      return "Nothing to keep yet";
    case "kept":
      return `Draft kept in this browser ${age(Math.max(0, now - status.at))}`;
    case "failing":
      return status.reason === "full"
        ? "Draft not kept: this browser's storage is full"
        : "Draft not kept: this browser has no storage";
  }
}

/** "2 s ago", "5 min ago", "3 h ago". */
export function age(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 1) return "just now";
  if (seconds < 60) return `${seconds} s ago`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.round(hours / 24)} days ago`;
}
