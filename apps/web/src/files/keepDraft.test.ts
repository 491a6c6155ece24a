import "fake-indexeddb/auto";
import { commands, emptyModel, load, save } from "@bartizan/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentStore, edit, markSaved, openModel, UNTITLED } from "../document/documentStore.ts";
import { type DraftBook, openDraftBook } from "./draftBook.ts";
import { draftStore } from "./draftStatus.ts";
import { keepDraft } from "./keepDraft.ts";
import { restoreDraft } from "./restoreDraft.ts";

const now = () => documentStore.getState();
const add = (id: string) =>
  edit(commands.addElement(now().model, { id, kind: "process", name: id, diagram: "main" }), `add ${id}`);

let book: DraftBook;
let keeping: ReturnType<typeof keepDraft>;
const draft = async () => (await book.list()).find(({ id }) => id === "mine");
const restored = async () => {
  const kept = await draft();
  return kept && restoreDraft(book, kept);
};

beforeEach(async () => {
  openModel(emptyModel(), { name: UNTITLED });
  book = await openDraftBook();
  await book.drop("mine");
  keeping = keepDraft(book, "mine");
  await keeping.flush();
});
afterEach(() => keeping.stop());

describe("the draft", () => {
  it("is nothing while nothing is drawn", async () => {
    expect(await draft()).toBeUndefined();
    expect(draftStore.getState().status).toEqual({ state: "nothing" });
  });

  it("brings back everything that was drawn, whether it lies in the snapshot or in the journal", async () => {
    add("a");
    await keeping.flush();
    add("b");
    add("c");
    await keeping.flush();
    expect(await book.journal("mine")).toHaveLength(2);
    const back = await restored();
    expect([...(back?.model.elements.keys() ?? [])]).toEqual(["a", "b", "c"]);
    expect(back?.draft).toMatchObject({ fileName: UNTITLED, dirty: true });
    expect(draftStore.getState().status.state).toBe("kept");
  });

  it("remembers the file and what stands in it once it is saved", async () => {
    add("a");
    const text = save(now().model);
    markSaved({ file: { name: "shop.tm.json" }, text, last: now().history.past.at(-1) });
    await keeping.flush();
    expect(await draft()).toMatchObject({ fileName: "shop.tm.json", savedText: text, dirty: false });
  });

  it("is written at once when the model is saved: whoever comes back finds what was saved", async () => {
    add("a");
    await keeping.flush();
    add("b");
    const text = save(now().model);
    markSaved({ file: { name: "shop.tm.json" }, text, last: now().history.past.at(-1) });
    await expect.poll(async () => (await draft())?.savedText, { timeout: 250, interval: 5 }).toBe(text);
    expect([...((await restored())?.model.elements.keys() ?? [])]).toEqual(["a", "b"]);
  });

  it("is that of the new document after another one is opened", async () => {
    add("a");
    await keeping.flush();
    const opened = load(save({ ...emptyModel("Other") }));
    if (opened.ok) openModel(opened.value.model, { name: "other.tm.json" });
    await keeping.flush();
    expect((await restored())?.model.info.name).toBe("Other");
    expect(await book.journal("mine")).toEqual([]);
  });

  it("says so when it cannot be kept, and is kept whole as soon as it can", async () => {
    const full = keepDraft(
      { ...book, keep: () => Promise.reject(new DOMException("full", "QuotaExceededError")) },
      "mine",
    );
    add("a");
    await full.flush();
    expect(draftStore.getState().status).toEqual({ state: "failing", reason: "full" });
    full.stop();
    await keeping.flush();
    expect([...((await restored())?.model.elements.keys() ?? [])]).toEqual(["a"]);
  });
});
