import { type Id, kindLabel } from "@bartizan/model";
import { keysOf } from "../actions/choices.ts";
import { ACTIONS } from "../actions/index.ts";
import type { DocumentState } from "../document/documentStore.ts";
import { matchKinds } from "../document/kindSearch.ts";
import type { PickerItem } from "../ui/Picker.tsx";

/** Lines of each sort at most. */
const SHOWN = 40;
const FEW = 8;

/** Ids of lines: what picking one does, and on what. */
export const TARGETS = {
  make: (target: "do" | "show" | "add", name: string) => `${target}:${name}`,
  parse: (id: string): [target: string, name: string] => {
    const colon = id.indexOf(":");
    return [id.slice(0, colon), id.slice(colon + 1)];
  },
};

/** Actions, elements, flows and kinds that fit what was typed; all actions when nothing was. */
export function findAnything(query: string, state: DocumentState): PickerItem[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const actions = actionsFor(words, state);
  if (words.length === 0) return actions;
  const kinds = matchKinds(query, state.model.info.provider).slice(0, FEW);
  return [
    ...actions.slice(0, SHOWN),
    ...elementsFor(words, state),
    ...flowsFor(words, state),
    ...kinds.map((kind) => ({
      id: TARGETS.make("add", kind.id),
      label: `Add ${kindLabel(kind, state.model.info.provider)}`,
      hint: "to the drawing",
    })),
  ];
}

function actionsFor(words: readonly string[], state: DocumentState): PickerItem[] {
  return ACTIONS.filter(
    ({ id, label, words: more = "", menu }) => id !== "find-or-do" && fits(`${label} ${more} ${menu?.of ?? ""}`, words),
  ).map((action) => ({
    id: TARGETS.make("do", action.id),
    label: action.labelNow?.(state) ?? action.label,
    hint: action.menu?.of,
    keys: keysOf(action),
    disabled: !(action.enabled?.(state) ?? true),
  }));
}

function elementsFor(words: readonly string[], { model }: DocumentState): PickerItem[] {
  const found: PickerItem[] = [];
  for (const [id, element] of model.elements) {
    const kind = kindLabel(element.kind, model.info.provider);
    const tags = element.tags?.join(" ") ?? "";
    if (!fits(`${element.name} ${kind} ${tags}`, words)) continue;
    found.push({ id: TARGETS.make("show", id), label: element.name, hint: kind });
    if (found.length === SHOWN) break;
  }
  return found;
}

function flowsFor(words: readonly string[], { model }: DocumentState): PickerItem[] {
  const found: PickerItem[] = [];
  const nameOf = (id: Id) => model.elements.get(id)?.name ?? id;
  for (const [id, flow] of model.flows) {
    const ends = `${nameOf(flow.from)} → ${nameOf(flow.to)}`;
    if (!fits(`${flow.name ?? ""} ${ends}`, words)) continue;
    found.push({ id: TARGETS.make("show", id), label: flow.name ?? "Flow", hint: ends });
    if (found.length === SHOWN) break;
  }
  return found;
}

/** Every typed word begins a word of the text. */
function fits(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => {
    const at = lower.indexOf(word);
    return at >= 0 && (at === 0 || new RegExp(`(^|[^\\p{L}\\p{N}])${escaped(word)}`, "u").test(lower));
  });
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
