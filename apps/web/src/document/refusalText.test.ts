import { emptyModel } from "@bartizan/model";
import { expect, it } from "vitest";
import { refusalText, whereItLies } from "./refusalText.ts";

it("who is refused hears by which zone, and where to go instead", () => {
  expect(whereItLies("namespace", "Shop VPC")).toBe(
    "Shop VPC takes no namespace: put it in a cluster or at the top level.",
  );
  expect(whereItLies("vpc", "payments")).toMatch(/^payments takes no VPC: put it in .* or at the top level\.$/);
});

it("a zone cannot lie inside itself, and says so", () => {
  expect(refusalText({ model: emptyModel() }, "insideItself", [], undefined)).toBe("A zone cannot lie inside itself.");
});
