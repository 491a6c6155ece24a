import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { draftIsNew, draftIsOld } from "../editor/draft.ts";
import { openText, saveDownload } from "../editor/files.ts";
import { openThreat, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

const OWN = fileURLToPath(new URL("../../docs/guide/example.catalogue.json", import.meta.url));

/** A partner who reads customers' records. */
const MODEL = JSON.stringify({
  format: "bartizan",
  version: 1,
  name: "Quay",
  assets: { customers: { name: "Customers", classification: "confidential" } },
  elements: {
    partner: { kind: "external-entity", name: "Carrier" },
    records: { kind: "process", name: "Records" },
  },
  flows: {
    read: { from: "partner", to: "records", name: "ask", facts: { encryption: "server" }, returns: ["customers"] },
  },
});
const TITLE = /A partner reads more customer data/;

async function openCatalogues(page: Page): Promise<Locator> {
  await page.getByRole("menuitem", { name: "Threats" }).click();
  await page.getByRole("menuitem", { name: "Catalogues…" }).click();
  const dialog = page.getByRole("dialog", { name: "Catalogues" });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function choose(page: Page, button: Locator, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await button.click();
  await (await choosing).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

test("an organisation's own catalogue: mended, loaded, used, switched off, and kept for the next visit", async ({
  page,
}) => {
  const own = await readFile(OWN, "utf8");
  await openText(page, "quay.tm.json", MODEL);
  const dialog = await openCatalogues(page);
  const load = dialog.getByRole("button", { name: "Load a catalogue…" });

  await choose(page, load, "own.json", own.replace('"fact": "encryption"', '"fact": "encription"'));
  const wrong = dialog.getByRole("alert", { name: "What is wrong" });
  await expect(wrong).toContainText("own.json was not loaded");
  await expect(wrong).toContainText("there is no fact encription");
  await expect(wrong).toContainText("threats[0].when.all[2].not.fact");

  await choose(page, load, "own.json", own);
  await expect(dialog.getByRole("listitem", { name: "Harbour security standard" })).toContainText("used by this model");
  await expect(wrong).toHaveCount(0);
  await page.keyboard.press("Escape");

  await threatsPanel(page).getByRole("searchbox").fill("customer data than");
  const about = await openThreat(page, TITLE);
  await expect(about).toContainText("the agreement with that partner does not cover");
  await about.getByRole("button", { name: "Switch off for this model…" }).click();
  const asking = page.getByRole("dialog", { name: /^Switch off/ });
  await asking.getByLabel("Why").fill("The carrier is our own company.");
  await asking.getByRole("button", { name: "Switch off" }).click();
  await expect(threatsPanel(page).getByText(TITLE)).toHaveCount(0);

  await draftIsOld(page);
  const text = await saveDownload(page);
  await draftIsNew(page);
  expect(JSON.parse(text).catalogue).toEqual({
    harbour: {
      version: "2030.1",
      off: { "harbour-partner-reads-customer-data": "The carrier is our own company." },
    },
  });

  await page.reload();
  const again = await openCatalogues(page);
  await expect(again.getByText("The carrier is our own company.")).toBeVisible();
  await again.getByRole("button", { name: /^Switch on again: A partner reads/ }).click();
  await page.keyboard.press("Escape");
  await threatsPanel(page).getByRole("searchbox").fill("customer data than");
  await expect(threatsPanel(page).getByText(TITLE).first()).toBeVisible();
});

test("a model that uses a catalogue which this browser does not have says so, and takes it", async ({ page }) => {
  const named = JSON.stringify({ ...JSON.parse(MODEL), catalogue: { harbour: { version: "2030.1" } } });
  await openText(page, "quay.tm.json", named);
  await expect(page.getByText("The model uses the catalogue “harbour”, edition 2030.1")).toBeVisible();
  await page.getByRole("button", { name: "Load it…" }).click();
  const dialog = page.getByRole("dialog", { name: "Catalogues" });
  const missing = dialog.getByRole("listitem", { name: "harbour", exact: true });
  await expect(missing).toContainText("not in this browser");
  await choose(page, missing.getByRole("button", { name: "Load it…" }), "own.json", await readFile(OWN, "utf8"));
  await expect(missing).toHaveCount(0);
  await page.keyboard.press("Escape");
  await threatsPanel(page).getByRole("searchbox").fill("customer data than");
  await expect(threatsPanel(page).getByText(TITLE).first()).toBeVisible();
});
