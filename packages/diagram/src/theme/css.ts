import { THEMES, type Theme } from "./tokens.ts";

/** The themes as CSS variables: light for the root, dark under `data-theme="dark"`; `criticalText` is `--critical-text`. */
export function themesAsCss(): string {
  const block = (selector: string, theme: Theme) =>
    [
      `${selector} {`,
      `  color-scheme: ${theme};`,
      ...Object.entries(THEMES[theme]).map(([token, value]) => `  --${kebab(token)}: ${value};`),
      "}",
    ].join("\n");
  return `/* Colours of the two themes. */\n${block(":root", "light")}\n${block('[data-theme="dark"]', "dark")}\n`;
}

function kebab(token: string): string {
  return token.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
