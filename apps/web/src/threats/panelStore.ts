import type { Decision, Id } from "@bartizan/model";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Selection } from "../document/selection.ts";

export type Tab = "threats" | "questions" | "lines" | "grid" | "summary";
export type Sort = "severity" | "letter" | "element";

export interface PanelState {
  tab: Tab;
  /** What the list is narrowed to; undefined is the whole model. */
  scope: Selection | undefined;
  query: string;
  sort: Sort;
  /** The row that has the focus, or gets it when the list does. */
  active: string | undefined;
  /** The threat whose details are open. */
  opened: string | undefined;
  /** Keys of groups whose instances are listed. */
  expanded: ReadonlySet<string>;
  /** A decision that is being written, about these threats. */
  deciding: { ids: readonly string[]; status: Decision["status"]; at: "row" | "marks" } | undefined;
  /** Ids of threats that are decided together. */
  marked: ReadonlySet<string>;
  /** The last decision, to be repeated. */
  last: Pick<Decision, "status" | "reason" | "owner" | "until"> | undefined;
  /** A question to be looked at. */
  question: string | undefined;
  /** Decisions about threats that are gone are unfolded under the list. */
  gone: boolean;
}

export const USUAL_QUERY = "status:open";

const START: PanelState = {
  tab: "threats",
  scope: undefined,
  query: USUAL_QUERY,
  sort: "severity",
  active: undefined,
  opened: undefined,
  expanded: new Set(),
  deciding: undefined,
  marked: new Set(),
  last: undefined,
  question: undefined,
  gone: false,
};

/** What the threats panel shows. It belongs to the page, never to the model. */
export const panelStore = createStore<PanelState>(() => START);

/** Follows a part of what the panel shows. */
export function usePanel<T>(selector: (state: PanelState) => T): T {
  return useStore(panelStore, selector);
}

export function setPanel(part: Partial<PanelState>): void {
  panelStore.setState(part);
}

/** Everything as it was when the page was opened. */
export function resetPanel(): void {
  panelStore.setState(START, true);
}

/** Opens or closes a group of the list. */
export function toggleGroup(key: string): void {
  panelStore.setState(({ expanded }) => {
    const next = new Set(expanded);
    if (!next.delete(key)) next.add(key);
    return { expanded: next };
  });
}

/** Marks threats, or takes the marks away when all of them have one. */
export function toggleMarks(ids: readonly string[]): void {
  panelStore.setState(({ marked }) => {
    const next = new Set(marked);
    const all = ids.every((id) => marked.has(id));
    for (const id of ids) {
      if (all) next.delete(id);
      else next.add(id);
    }
    return { marked: next };
  });
}

/** Shows threats of one element or flow, whatever is selected. */
export function showThreatsOf(scope: { elements?: Iterable<Id>; flows?: Iterable<Id> }, query: string): void {
  setPanel({
    tab: "threats",
    scope: { elements: new Set(scope.elements), flows: new Set(scope.flows) },
    query,
    active: undefined,
    opened: undefined,
  });
}
