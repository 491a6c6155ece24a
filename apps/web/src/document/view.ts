import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** How the page is set up for this person; kept in the browser, never in the model. Sizes in CSS pixels. */
export interface ViewState {
  /** "system" follows the operating system until somebody chooses. */
  themeChoice: "system" | "light" | "dark";
  theme: "light" | "dark";
  leftOpen: boolean;
  rightOpen: boolean;
  leftWidth: number;
  rightWidth: number;
  /** Share of the right dock that the inspector takes, 0 to 1. */
  rightSplit: number;
  leftTab: "palette" | "outline";
  /** What the outline sets things in: where they lie in the model, or what the diagram on screen draws them in. */
  outlineBy: "place" | "diagram";
  overlay: Overlay;
  /** Shortcuts of a single letter, which clash with some speech input, may be turned off. */
  singleKeys: boolean;
}

/** What the drawing shows beside itself: threats by severity, who holds them, how confidential the data is, or nothing. */
export const OVERLAYS = ["severity", "defence", "classification", "off"] as const;
export type Overlay = (typeof OVERLAYS)[number];

export const DOCK = { left: { min: 184, max: 420, usual: 232 }, right: { min: 280, max: 640, usual: 380 } } as const;

const KEY = "bartizan.view";
const KEPT = [
  "themeChoice",
  "leftOpen",
  "rightOpen",
  "leftWidth",
  "rightWidth",
  "rightSplit",
  "leftTab",
  "outlineBy",
  "overlay",
  "singleKeys",
] as const;

const USUAL: ViewState = {
  themeChoice: "system",
  theme: "light",
  leftOpen: true,
  rightOpen: true,
  leftWidth: DOCK.left.usual,
  rightWidth: DOCK.right.usual,
  rightSplit: 0.46,
  leftTab: "palette",
  outlineBy: "place",
  overlay: "severity",
  singleKeys: true,
};

export const viewStore = createStore<ViewState>(() => USUAL);

/** Follows a part of the view. */
export function useView<T>(selector: (state: ViewState) => T): T {
  return useStore(viewStore, selector);
}

/** Changes the view and keeps it in the browser. */
export function setView(part: Partial<ViewState>): void {
  viewStore.setState(part);
}

/** Takes up the kept view and the system's theme and follows both; returns how to stop. */
export function startView(storage: Storage | undefined, system: MediaQueryList): () => void {
  viewStore.setState({ ...USUAL, ...kept(storage) });
  const settle = () => {
    const { themeChoice, theme } = viewStore.getState();
    const next = themeChoice === "system" ? (system.matches ? "dark" : "light") : themeChoice;
    if (next !== theme) viewStore.setState({ theme: next });
  };
  settle();
  system.addEventListener("change", settle);
  const stop = viewStore.subscribe((state) => {
    settle();
    keep(storage, state);
  });
  return () => {
    stop();
    system.removeEventListener("change", settle);
  };
}

/** Only entries of the right type: what lies in the browser may be of another version. */
function kept(storage: Storage | undefined): Partial<ViewState> {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    const entries = Object.entries(value).filter(([key, entry]) => KEPT.some((k) => k === key && fits(k, entry)));
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

function fits(key: (typeof KEPT)[number], entry: unknown): boolean {
  if (key === "themeChoice") return entry === "system" || entry === "light" || entry === "dark";
  if (key === "leftTab") return entry === "palette" || entry === "outline";
  if (key === "outlineBy") return entry === "place" || entry === "diagram";
  if (key === "overlay") return OVERLAYS.some((overlay) => overlay === entry);
  return typeof entry === typeof USUAL[key];
}

function keep(storage: Storage | undefined, state: ViewState): void {
  try {
    storage?.setItem(KEY, JSON.stringify(Object.fromEntries(KEPT.map((key) => [key, state[key]]))));
  } catch {
    // A private window may refuse to keep anything; the view then lasts as long as the page.
  }
}
