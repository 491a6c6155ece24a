import "fake-indexeddb/auto";
import { commands, emptyModel, save } from "@bartizan/model";
import { expect, it } from "vitest";
import { type Draft, openDraftBook } from "./draftBook.ts";
import { restoreDraft } from "./restoreDraft.ts";

const draft = (id: string, at = 1): Draft => ({
  id,
  snapshot: save(emptyModel("Shop")),
  fileName: "shop.tm.json",
  dirty: false,
  at,
});

it("a draft comes back with the changes of its journal on top", async () => {
  const book = await openDraftBook();
  await book.keep(draft("one"));
  const model = emptyModel("Shop");
  const change = commands.addElement(model, { id: "pod-a", kind: "pod", name: "Pod", diagram: "main" });
  await book.append("one", [change], 5);
  const restored = await restoreDraft(book, draft("one"));
  expect(restored?.model.elements.get("pod-a")?.name).toBe("Pod");
  expect(restored?.draft).toMatchObject({ at: 5, dirty: true });
});

it("writing a draft in full empties its journal, and only its own", async () => {
  const book = await openDraftBook();
  const change = commands.addElement(emptyModel(), { id: "pod-a", kind: "pod", name: "Pod", diagram: "main" });
  await book.keep(draft("two"));
  await book.append("two", [change], 5);
  await book.append("three", [change], 5);
  await book.keep(draft("two", 9));
  expect(await book.journal("two")).toEqual([]);
  expect(await book.journal("three")).toHaveLength(1);
});

it("a dropped draft is gone with its journal", async () => {
  const book = await openDraftBook();
  await book.keep(draft("four"));
  await book.append("four", [[]], 5);
  await book.drop("four");
  expect((await book.list()).map(({ id }) => id)).not.toContain("four");
  expect(await book.journal("four")).toEqual([]);
});

it("a snapshot that cannot be read gives nothing back", async () => {
  const book = await openDraftBook();
  expect(await restoreDraft(book, { ...draft("five"), snapshot: "{" })).toBeUndefined();
});
