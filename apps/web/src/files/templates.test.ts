import { emptyModel } from "@bartizan/model";
import { beforeEach, expect, it } from "vitest";
import { documentStore, openModel } from "../document/documentStore.ts";
import { openTemplate, TEMPLATE_FILES, TEMPLATES } from "./templates.ts";

beforeEach(() => openModel(emptyModel(), { name: "untitled.tm.json" }));

it("every example is offered as a template", () => {
  expect(TEMPLATES.map(({ file }) => file).sort()).toEqual([...TEMPLATE_FILES].sort());
});

it.each(TEMPLATES)("$title opens as a new document that is no file yet", async (template) => {
  expect(await openTemplate(template)).toBe(true);
  const { model, file, dirty, savedText } = documentStore.getState();
  expect(model.elements.size).toBeGreaterThan(5);
  expect(file).toEqual({ name: template.file });
  expect({ dirty, savedText }).toEqual({ dirty: false, savedText: undefined });
});
