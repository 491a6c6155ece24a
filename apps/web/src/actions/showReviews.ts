import { openDialog } from "../document/dialogs.ts";
import type { Action } from "./action.ts";

export const showReviews: Action = {
  id: "show-reviews",
  label: "Reviews…",
  menu: { of: "Threats", group: 2 },
  words: "workshop sign off approve meeting",
  run: () => openDialog({ kind: "workshop", tab: "reviews" }),
};
