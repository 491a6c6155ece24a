import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

/** What only the colours decide: a dark page need not be looked through for the rest again. */
const OF_COLOUR: axe.RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
const EVERYTHING: axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Base UI's marks at the ends of what is modal: they hand the focus on and never keep it. */
const GUARDS = "[data-base-ui-focus-guard]";

/** Findings that keep somebody from using the page. */
const GRAVE: readonly unknown[] = ["serious", "critical"];

/**
 * Looks through what is on the page now, in light and in dark, by the rules of WCAG 2.2 AA and of good practice. Each grave
 * finding fails the journey, and the journey goes on.
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await bringAxe(page);
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    const found = await page.evaluate(lookThrough, {
      runOnly: theme === "light" ? EVERYTHING : OF_COLOUR,
      guards: GUARDS,
    });
    const grave = found.filter(({ impact }) => GRAVE.includes(impact)).map(({ words }) => words);
    expect.soft(grave, `${screen}, ${theme}`).toEqual([]);
  }
}

/** The page's own policy lets no script in; the browser's own door does, as for extensions. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
}

/** In the page: what axe finds once nothing moves, in words, with the place of each. */
async function lookThrough({ runOnly, guards }: { runOnly: axe.RunOnly; guards: string }) {
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const tool = (window as unknown as { readonly axe: typeof axe }).axe;
  const { violations } = await tool.run(
    { exclude: [guards] },
    { runOnly, resultTypes: ["violations"], iframes: false },
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => ({
      impact: node.impact ?? impact,
      words: `${id}: ${node.failureSummary?.split("\n").slice(1).join("; ")}: ${node.html.slice(0, 240)}`,
    })),
  );
}
