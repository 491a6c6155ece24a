import "fake-indexeddb/auto";
import { emptyModel, save } from "@bartizan/model";
import { beforeEach, describe, expect, it } from "vitest";
import { documentStore, openModel, UNTITLED } from "../document/documentStore.ts";
import { type Draft, openDraftBook } from "./draftBook.ts";
import { claimDraft, findDraft } from "./draftClaim.ts";
import { draftStore } from "./draftStatus.ts";
import { startDrafts } from "./startDrafts.ts";

const draft = (id: string, at: number): Draft => ({
  id,
  snapshot: save(emptyModel("Shop")),
  fileName: "shop.tm.json",
  dirty: true,
  at,
});

beforeEach(() => sessionStorage.clear());

describe("which draft a tab goes on with", () => {
  it("is its own after a reload", async () => {
    claimDraft("a", sessionStorage);
    expect((await findDraft([draft("b", 9), draft("a", 1)], sessionStorage))?.id).toBe("a");
  });

  it("is the newest when the tab is new, and none when there is none", async () => {
    expect((await findDraft([draft("a", 1), draft("b", 9)], sessionStorage))?.id).toBe("b");
    expect(await findDraft([], sessionStorage)).toBeUndefined();
  });
});

it("on return the draft is open again, unsaved as it was, and the page says so", async () => {
  const book = await openDraftBook();
  await book.keep(draft("mine", Date.now()));
  expect(documentStore.getState()).toMatchObject({ revision: 0, file: { name: UNTITLED } });
  await startDrafts();
  expect(documentStore.getState()).toMatchObject({
    file: { name: "shop.tm.json" },
    dirty: true,
    model: { info: { name: "Shop" } },
  });
  expect(draftStore.getState().restored?.fileName).toBe("shop.tm.json");
});

it("a draft that nobody came back to for months is dropped", async () => {
  const book = await openDraftBook();
  await book.keep(draft("old", Date.now() - 90 * 24 * 3600 * 1000));
  openModel(emptyModel(), { name: UNTITLED });
  await startDrafts();
  expect((await book.list()).map(({ id }) => id)).not.toContain("old");
});
