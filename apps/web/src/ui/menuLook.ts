/** How everything that opens as a list of choices looks. */
export const menuPopup =
  "min-w-48 rounded-panel border border-hair bg-raised p-1 text-13 text-text shadow-pop outline-none";

export const menuItem =
  "flex h-7.5 cursor-default select-none items-center gap-3 rounded-control px-2.5 outline-none data-disabled:text-muted data-disabled:opacity-60 data-highlighted:bg-soft data-highlighted:data-disabled:bg-transparent";

export const menuSeparator = "mx-1 my-1 h-px bg-hair";
