import { drag, element, middleOf, ringOf } from "../editor/drawing.ts";
import { selectLeaf } from "../editor/naming.ts";
import { openThreat, threatsPanel } from "../editor/threats.ts";
import { expect, test } from "../journey.ts";

test("a newcomer sees a live canvas with templates beside it, and the first threat after five gestures", async ({
  page,
}) => {
  const start = page.getByRole("complementary", { name: "How to begin" });
  await expect(start.getByRole("listitem").getByRole("button")).not.toHaveCount(0);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(threatsPanel(page)).toContainText("Draw something, and its threats appear here.");

  const kinds = page.getByRole("toolbar", { name: "Kinds" });
  for (const kind of ["Internet", "User", "Pod"]) {
    await kinds.getByRole("button", { name: kind, exact: true }).first().click();
    await expect(element(page, kind)).toHaveAttribute("aria-pressed", "true");
  }
  await expect(start).toHaveCount(0);
  await drag(page, await ringOf(page, "User"), await middleOf(page, "Pod"));
  await selectLeaf(page, "Pod");

  const about = await openThreat(page, /A flaw in a reachable application lets strangers run code/);
  await expect(about).toContainText("because Pod can be reached from outside");
  await expect(about).toContainText("held by nothing yet");
});
