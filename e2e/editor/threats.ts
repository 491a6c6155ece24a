import { expect, type Locator, type Page } from "@playwright/test";

/** What the status bar counts. */
export interface Counts {
  readonly open: number;
  readonly possible: number;
  readonly mitigated: number;
}

/** The counts of threats that the status bar shows. */
export async function threatCounts(page: Page): Promise<Counts> {
  const bar = page.getByRole("contentinfo").getByText(/\d+ open · \d+ possible · \d+ mitigated/);
  const [open = 0, possible = 0, mitigated = 0] = ((await bar.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  return { open, possible, mitigated };
}

/** The panel with threats and questions. */
export function threatsPanel(page: Page): Locator {
  return page.getByRole("region", { name: "Threats", exact: true });
}

/** The panel that says what is known about the selection. */
export function inspector(page: Page): Locator {
  return page.getByRole("region", { name: "Inspector", exact: true });
}

/** Opens one of the tabs of the panel with threats. */
export async function showTab(page: Page, name: "Threats" | "Questions"): Promise<void> {
  const tab = threatsPanel(page).getByRole("tab", { name: new RegExp(`^${name} \\d+$`) });
  await tab.click();
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

/** Opens a threat of the list by words of its line, and returns what is said about it. */
export async function openThreat(page: Page, words: RegExp): Promise<Locator> {
  const list = threatsPanel(page).getByRole("list", { name: "Threats" });
  const line = list.getByRole("listitem").filter({ hasText: words }).first();
  await line.getByRole("button").first().click();
  const about = line.getByRole("region", { name: /^About: / });
  await expect(about).toBeVisible();
  return about;
}
