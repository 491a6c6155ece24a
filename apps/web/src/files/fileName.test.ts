import { expect, it } from "vitest";
import { besideName, copyName, fileNameFor } from "./fileName.ts";

it("a model's file is named after it, in any script", () => {
  expect(fileNameFor("Shop platform (prod)")).toBe("shop-platform-prod.tm.json");
  expect(fileNameFor("Магазин")).toBe("магазин.tm.json");
  expect(fileNameFor("../..")).toBe("model.tm.json");
});

it("reports and copies are named after the file", () => {
  expect(besideName("shop.tm.json", ".md")).toBe("shop.md");
  expect(besideName("shop.json", ".pdf")).toBe("shop.pdf");
  expect(copyName("shop.tm.json")).toBe("shop copy.tm.json");
});
