import { openExample } from "../editor/files.ts";
import { test } from "../journey.ts";
import { picture, settled, threats } from "./picture.ts";

test("README.md: the reference example and one of its threats", async ({ page }) => {
  await openExample(page, "Kubernetes on private VPCs");
  await page.keyboard.press("[");
  await page.getByRole("button", { name: "Fit the diagram" }).click();
  await threats(page)
    .getByRole("button", { name: /Confidential data crosses a network/ })
    .click();
  await settled(page);
  await picture(page, "editor");
});
