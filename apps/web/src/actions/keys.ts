/** What of a keyboard event counts. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const MODIFIERS = ["Mod", "Alt", "Shift"] as const;

/** Whether the shortcuts of this platform (`navigator.platform`) go by Cmd. */
export function isMac(platform: string): boolean {
  return /Mac|iPhone|iPad/.test(platform);
}

/** True when the press is of these keys ("Mod+Shift+S"). Letters go by what is printed on the key in Latin, wherever the layout has another script. */
export function matches(keys: string, press: KeyPress, mac: boolean): boolean {
  const parts = keys.split("+");
  const main = parts.at(-1) ?? "";
  const wanted = new Set(parts.slice(0, -1));
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other || mod !== wanted.has("Mod") || press.altKey !== wanted.has("Alt")) return false;
  if (/^(Digit|Key)/.test(main)) return press.code === main && press.shiftKey === wanted.has("Shift");
  if (/^[A-Z]$/.test(main)) return latin(press) === main && press.shiftKey === wanted.has("Shift");
  // Signs such as "?" need Shift on some layouts and not on others.
  if (main.length === 1) return press.key === main;
  return press.key === main && press.shiftKey === wanted.has("Shift");
}

/** Keys as people read them: "Ctrl Shift S", "⌘ ⇧ S". */
export function readable(keys: string, mac: boolean): string {
  return keys
    .split("+")
    .map((key) => (MODIFIERS.some((m) => m === key) ? modifier(key, mac) : nameOf(key)))
    .join(" ");
}

/** As assistive technology wants them in aria-keyshortcuts. */
export function ariaKeys(keys: string, mac: boolean): string {
  return keys
    .replace("Mod", mac ? "Meta" : "Control")
    .replace("Digit", "")
    .replace("Key", "");
}

function latin({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3) : "";
}

function modifier(key: string, mac: boolean): string {
  const names: Record<string, string> = mac
    ? { Mod: "⌘", Alt: "⌥", Shift: "⇧" }
    : { Mod: "Ctrl", Alt: "Alt", Shift: "Shift" };
  return names[key] ?? key;
}

function nameOf(key: string): string {
  const names: Record<string, string> = {
    Delete: "Del",
    Escape: "Esc",
    "=": "+",
    "-": "−",
    ArrowUp: "↑",
    ArrowDown: "↓",
  };
  return names[key] ?? key.replace(/^(Digit|Key)/, "");
}
