import { readFile } from "node:fs/promises";
import { element, said } from "../editor/drawing.ts";
import { chooseFrom } from "../editor/fields.ts";
import { exampleFile, openFile, saveDownload } from "../editor/files.ts";
import { inspector, threatCounts } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("the names of another provider change words on the screen and one line of the file, and no threat", async ({
  page,
}) => {
  const file = exampleFile("vpc-kubernetes.tm.json");
  const before = (await readFile(file, "utf8")).split("\n");
  await openFile(page, file);
  await said(page, "Opened vpc-kubernetes.tm.json");
  await expect(element(page, "Workload VPC")).toHaveAccessibleName(/, VPC,/);
  const counts = await threatCounts(page);
  expect(counts.open).toBeGreaterThan(0);

  await chooseFrom(inspector(page).getByRole("combobox", { name: "Kinds go by the names of" }), "Azure");
  const kinds = page.getByRole("toolbar", { name: "Kinds" });
  await expect(kinds.getByRole("button", { name: "Virtual WAN hub" })).toBeVisible();
  await expect(kinds.getByRole("button", { name: "VPC", exact: true })).toHaveCount(0);
  await expect(element(page, "Workload VPC")).toHaveAccessibleName(/, Virtual network,/);
  expect(await threatCounts(page)).toEqual(counts);

  const after = (await saveDownload(page)).split("\n");
  expect(after.filter((line) => !before.includes(line))).toEqual(['  "provider": "azure",']);
  expect(after.length).toBe(before.length + 1);
});
