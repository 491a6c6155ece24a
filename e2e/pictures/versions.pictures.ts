import { readFile } from "node:fs/promises";
import { exampleFile, openText } from "../editor/files.ts";
import { choose } from "../editor/find.ts";
import { expect, test } from "../journey.ts";
import { picture } from "./picture.ts";

interface Model {
  elements: Record<string, { name: string }>;
  flows: Record<string, { facts?: Record<string, unknown> }>;
  conflicts?: Record<string, object>;
}

test("docs/guide/versions.md: two versions, and what both changed", async ({ page }) => {
  const model: Model = JSON.parse(await readFile(exampleFile("vpc-kubernetes.tm.json"), "utf8"));
  const [firewall = ""] = Object.keys(model.elements).filter((id) => model.elements[id]?.name === "Firewall pair");
  const [flow = "", other = ""] = Object.keys(model.flows).filter((id) => model.flows[id]?.facts?.["encryption"]);
  Object.assign(model.elements[firewall] ?? {}, { name: "Inspection firewalls" });
  for (const id of [flow, other]) Object.assign(model.flows[id]?.facts ?? {}, { encryption: "none" });
  await openText(page, "shop.tm.json", JSON.stringify(model));
  const choosing = page.waitForEvent("filechooser");
  await choose(page, "File", "Compare with file…");
  await (await choosing).setFiles(exampleFile("vpc-kubernetes.tm.json"));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("region", { name: /^Threats opened/ })).toBeVisible();
  await picture(page, "versions-compare", [dialog]);
  await page.keyboard.press("Escape");

  const conflict = (part: string, id: string, path: readonly string[], values: object) => [
    [part, id, ...path].join("/"),
    { part, id, path, ...values },
  ];
  model.conflicts = Object.fromEntries([
    conflict("elements", firewall, ["name"], {
      base: "Firewall pair",
      ours: "Inspection firewalls",
      theirs: "Walls",
    }),
    conflict("flows", flow, ["facts", "encryption"], { base: "mutual", ours: "none", theirs: "server" }),
  ]);
  await openText(page, "shop.tm.json", JSON.stringify(model));
  await page.getByRole("button", { name: "Decide…" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await picture(page, "versions-decide", [dialog]);
});
