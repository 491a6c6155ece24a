/** The name of a colour. A Scene holds names; painters look up the value for their theme. */
export type Token = string;

export type Theme = "light" | "dark";

/** Name → light, dark. Values are #rrggbb, or #rrggbbaa where what lies under shows through. */
const COLOURS = {
  canvas: ["#f8fafc", "#0b0f14"],
  surface: ["#ffffff", "#151b23"],
  text: ["#0f172a", "#e6edf3"],
  muted: ["#475569", "#9aa7b5"],
  hair: ["#e2e8f0", "#2b3644"],
  control: ["#64748b", "#76869a"],
  accent: ["#1d4ed8", "#7aa8ff"],
  soft: ["#dbe7ff", "#1b2b4a"],
  flow: ["#334155", "#b6c2cf"],
  container: ["#94a3b8", "#56657a"],
  boundary: ["#b91c1c", "#ff7b72"],
  ok: ["#15803d", "#4ade80"],
  node: ["#ffffff", "#1a222c"],
  tint: ["#64748b0b", "#94a3b80d"],
  dot: ["#d5dce6", "#212b37"],
  // What is out of scope: the same shapes, paler; text stays readable (4.5:1 on its ground).
  outsideText: ["#64748b", "#8290a1"],
  outsideLine: ["#b6c0cd", "#414e5e"],
  outsideBoundary: ["#d9a3a3", "#7d4a4a"],
  outsideNode: ["#f8fafc", "#10161d"],
  critical: ["#6b0f1a", "#ff8fa3"],
  criticalText: ["#ffffff", "#0f172a"],
  high: ["#c2410c", "#f97316"],
  highText: ["#ffffff", "#0f172a"],
  medium: ["#eab308", "#facc15"],
  mediumText: ["#0f172a", "#0f172a"],
  low: ["#93c5fd", "#3b82f6"],
  lowText: ["#0f172a", "#0f172a"],
  info: ["#e2e8f0", "#334155"],
  infoText: ["#334155", "#cbd5e1"],
  okText: ["#ffffff", "#0f172a"],
  // How confidential data is: the further, the stronger, and always with its name.
  public: ["#ede9fe", "#2a2740"],
  publicText: ["#4c1d95", "#c4b5fd"],
  internal: ["#c4b5fd", "#5b4b9e"],
  internalText: ["#0f172a", "#ffffff"],
  confidential: ["#7c3aed", "#a78bfa"],
  confidentialText: ["#ffffff", "#0f172a"],
  restricted: ["#3b0764", "#f3e8ff"],
  restrictedText: ["#ffffff", "#0f172a"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

function themeOf(index: 0 | 1): Readonly<Record<Token, string>> {
  return Object.fromEntries(Object.entries(COLOURS).map(([token, values]) => [token, values[index]]));
}

export const THEMES: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = {
  light: themeOf(0),
  dark: themeOf(1),
};

/** The colour of a token as CSS has it. A token that does not exist is a bug: throws with its name. */
export function colour(theme: Theme, token: Token): string {
  const value = THEMES[theme][token];
  if (value === undefined) throw new Error(`no colour is called ${token}`);
  return value;
}

/** The same for writers that keep opacity (0 to 1) apart: SVG for old readers, PDF. */
export function ink(theme: Theme, token: Token): { readonly colour: string; readonly opacity: number } {
  const value = colour(theme, token);
  return { colour: value.slice(0, 7), opacity: value.length > 7 ? Number.parseInt(value.slice(7), 16) / 255 : 1 };
}
