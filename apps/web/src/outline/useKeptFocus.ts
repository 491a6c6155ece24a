import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * The index of the line that the Tab key leads to: the one found (-1 for none), else the one that stands now where the last
 * one stood. When the line with the focus goes, because what it names was deleted, the focus goes to that one; without any
 * line left, `otherwise` says where.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  found: number,
  count: number,
  otherwise?: () => void,
): number {
  const last = useRef(0);
  const at = found >= 0 ? found : Math.min(last.current, Math.max(0, count - 1));
  // Asked before the lines change: afterwards the browser no longer says who had the focus.
  const held = list.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    last.current = at;
    if (!held || document.activeElement !== document.body) return;
    const line = list.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
    if (line) line.focus();
    else otherwise?.();
  });
  return at;
}
