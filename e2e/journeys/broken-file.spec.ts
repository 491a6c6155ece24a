import { readFile } from "node:fs/promises";
import { element, said } from "../editor/drawing.ts";
import { fixtureFile, openFile, openText } from "../editor/files.ts";
import { expect, test } from "../journey.ts";

/** A file that cannot be opened: how it is broken, and what the page says about it. */
interface Broken {
  readonly what: string;
  readonly change: (text: string) => string;
  readonly place: string;
  readonly advice: RegExp;
}

const BROKEN: readonly Broken[] = [
  {
    what: "a missing comma",
    change: (text) => text.replace('"kind": "pod",', '"kind": "pod"'),
    place: "9:7",
    advice: /There is no comma between this and what stands before it\. Add one\./,
  },
  {
    what: "a file that was cut off",
    change: (text) => text.slice(0, text.indexOf("cluster-g7h8")),
    place: "13:6",
    advice: /The text ends here, but something that was opened is not closed/,
  },
  {
    what: "a zone that is not there",
    change: (text) => text.replace('"parent": "shop-j9k1"', '"parent": "gone-x1x1"'),
    place: "10:17",
    advice: /Nothing has the id “gone-x1x1”\. Add it, or remove what points to it\./,
  },
  {
    what: "a key that could change every object",
    change: (text) => text.replace('"basket-r6s7": {', '"__proto__": {'),
    place: "7:5",
    advice: /Nothing may be called “__proto__”\. Rename or remove it\./,
  },
];

for (const { what, change, place, advice } of BROKEN) {
  test(`${what}: the page says where and what to do, and what is open stays`, async ({ page }) => {
    await openFile(page, fixtureFile("shop.tm.json"));
    await said(page, "Opened shop.tm.json");
    const text = await readFile(fixtureFile("shop.tm.json"), "utf8");

    await openText(page, "broken.tm.json", change(text));
    const dialog = page.getByRole("dialog", { name: "broken.tm.json could not be opened" });
    const line = dialog.getByRole("listitem").first();
    await expect(line).toContainText(place);
    await expect(line).toHaveText(advice);
    await expect(dialog).toContainText("What you had open is untouched.");
    await dialog.getByRole("button", { name: "Close", exact: true }).last().click();
    await expect(dialog).toHaveCount(0);

    await expect(page).toHaveTitle("shop.tm.json — Shop");
    await expect(element(page, "storefront")).toHaveCount(1);
  });
}
