import { openExample } from "../editor/files.ts";
import { openThreat } from "../editor/threats.ts";
import { test } from "../journey.ts";
import { picture, settled } from "./picture.ts";

test("README.md: the reference example and one of its threats", async ({ page }) => {
  await openExample(page, "Kubernetes on private VPCs");
  await page.keyboard.press("[");
  await page.getByRole("button", { name: "Fit the diagram" }).click();
  await openThreat(page, /Confidential data crosses a network/);
  await settled(page);
  await picture(page, "editor");
});
