import { canvas } from "../editor/drawing.ts";
import { openExample } from "../editor/files.ts";
import { openThreat } from "../editor/threats.ts";
import { test } from "../journey.ts";
import { picture, settled, threats } from "./picture.ts";

test("docs/guide/threats.md: shown on the canvas, what if, lines of defence, the summary", async ({ page }) => {
  await openExample(page, "Kubernetes on private VPCs");
  await page.keyboard.press("[");
  await page.getByRole("button", { name: "Fit the diagram" }).click();
  await settled(page);

  const overlay = page.getByRole("combobox", { name: "Laid over the drawing" });
  await overlay.selectOption("Lines of defence");
  await settled(page);
  await picture(page, "threats-defence", [canvas(page)]);
  await overlay.selectOption("Threats by severity");

  const about = await openThreat(page, /Confidential data crosses a network/);
  await about.getByRole("button", { name: "Show on canvas" }).click();
  await settled(page);
  await picture(page, "threats-shown", [canvas(page)]);
  await page.keyboard.press("Escape");

  await about
    .getByRole("button", { name: /^Try: / })
    .first()
    .click();
  await settled(page);
  await picture(page, "threats-what-if", [threats(page)]);
  await threats(page).getByRole("button", { name: "Drop" }).click();

  await page.keyboard.press("Alt+s");
  await settled(page);
  await picture(page, "threats-summary", [threats(page)]);
});
