import type { Download, Page } from "@playwright/test";
import { bytesOf, exampleFile, openFile, textOf } from "../editor/files.ts";
import { pagesOf } from "../editor/pdf.ts";
import { threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

const THREAT = "A flaw in a reachable application lets strangers run code";
const TITLE = "Online shop on a VPC with Kubernetes";

test.beforeEach(async ({ page }) => {
  await openFile(page, exampleFile("vpc-kubernetes.tm.json"));
  await expect(page).toHaveTitle(new RegExp(TITLE));
  await expect(threatsPanel(page).getByRole("listitem").filter({ hasText: THREAT })).toHaveCount(1);
});

test("the report as PDF holds the title, the contents with page numbers, elements and threats", async ({ page }) => {
  const [pdf] = await exported(page, "Report as PDF", 1);
  expect(pdf?.suggestedFilename()).toBe("vpc-kubernetes.pdf");
  const pages = await pagesOf(await bytesOf(pdf as Download));
  const running = pages.join("\n").replaceAll(/\s+/g, " ");
  expect(pages[0]?.replaceAll("\n", " ")).toContain(TITLE);
  for (const words of ["Transit VPC", THREAT, "because"]) expect(running).toContain(words);
  const contents = pages.find((text) => /^Contents$/m.test(text)) ?? "";
  const number = /^Threats by element\D* (\d+)$/m.exec(contents)?.[1];
  expect(pages[Number(number) - 1]).toMatch(/^Threats by element$/m);
});

test("the report as Markdown comes with its diagrams beside it", async ({ page }) => {
  const files = await exported(page, "Report as Markdown", 3);
  const names = files.map((file) => file.suggestedFilename()).sort();
  const nodes = "vpc-kubernetes-node-view-t4wd.svg";
  expect(names).toEqual([nodes, "vpc-kubernetes.md", "vpc-kubernetes.svg"]);
  const text = await named(files, "vpc-kubernetes.md");
  expect(text).toContain(`# ${TITLE}`);
  for (const name of ["vpc-kubernetes.svg", nodes]) expect(text).toContain(`](${name})`);
  expect(text).toMatch(/^## Threats by element$/m);
  for (const words of ["Transit VPC", THREAT, "because"]) expect(text).toContain(words);
  expect(await named(files, "vpc-kubernetes.svg")).toContain("Transit VPC");
  expect(await named(files, nodes)).toContain("node-1");
});

test("the diagram as SVG is a picture without script", async ({ page }) => {
  const [svg] = await exported(page, "Diagram as SVG", 1);
  const text = await textOf(svg as Download);
  expect(text).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
  expect(text).toContain("Transit VPC");
  expect(text).not.toMatch(/<script|\son\w+=|javascript:/i);
});

/** Chooses a line of the report menu and waits for what comes down. */
async function exported(page: Page, choice: string, count: number): Promise<readonly Download[]> {
  const files: Download[] = [];
  page.on("download", (file) => files.push(file));
  await page.getByRole("button", { name: "Report", exact: true }).click();
  await page.getByRole("menuitem", { name: choice }).click();
  await expect.poll(() => files.length).toBe(count);
  return files;
}

async function named(files: readonly Download[], name: string): Promise<string> {
  const file = files.find((one) => one.suggestedFilename() === name);
  if (!file) throw new Error(`no ${name} came down`);
  return textOf(file);
}
