import { addDiagram, diagrams, showDiagram } from "../editor/diagrams.ts";
import { drag, element, inside, middleOf, said } from "../editor/drawing.ts";
import { exampleFile, openFile, saveDownload } from "../editor/files.ts";
import { expect, test } from "../journey.ts";

test("in a node view a pod is dragged to another node; its namespace stays, and one undo brings it back", async ({
  page,
}) => {
  await openFile(page, exampleFile("vpc-kubernetes.tm.json"));
  await said(page, "Opened vpc-kubernetes.tm.json");
  await addDiagram(page, "By node", "Where pods run");
  await expect(diagrams(page)).toContainText("Drawn by node");
  await expect(element(page, "web")).toHaveAccessibleName(/in node-1/);
  await expect(element(page, "storefront")).toHaveCount(0);

  const start = await middleOf(page, "web");
  await drag(page, start, await inside(page, "node-2", 40, 130));
  await said(page, "Moved web into node-2");
  await expect(element(page, "web")).toHaveAccessibleName(/in node-2/);
  const saved = JSON.parse(await saveDownload(page));
  const [web] = Object.values<{ name: string; parent: string; zones: string[] }>(saved.elements).filter(
    ({ name }) => name === "web",
  );
  expect(web).toMatchObject({ parent: "storefront-bhut", zones: ["node-2-f5sq"] });

  await showDiagram(page, "Reference architecture");
  await expect(element(page, "web")).toHaveAccessibleName(/in storefront/);
  await showDiagram(page, "Where pods run");
  await page.keyboard.press("Control+z");
  await expect(element(page, "web")).toHaveAccessibleName(/in node-1/);
  expect(await middleOf(page, "web")).toEqual(start);
});
