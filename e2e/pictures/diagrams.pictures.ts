import { showDiagram } from "../editor/diagrams.ts";
import { openExample } from "../editor/files.ts";
import { selectLeaf } from "../editor/naming.ts";
import { test } from "../journey.ts";
import { picture, settled } from "./picture.ts";

test("docs/guide/diagrams.md: the node view of the reference example", async ({ page }) => {
  await openExample(page, "Kubernetes on private VPCs");
  await showDiagram(page, "Node view");
  await page.keyboard.press("[");
  await page.getByRole("button", { name: "Fit the diagram" }).click();
  await selectLeaf(page, "payments-api");
  await settled(page);
  await picture(page, "diagrams-node-view");
});
