import { emptyModel, load } from "@bartizan/model";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dialogStore } from "../document/dialogs.ts";
import { documentStore, openModel, UNTITLED } from "../document/documentStore.ts";
import { placeInView } from "../document/placeElement.ts";
import { openText } from "./openText.ts";
import { saveElsewhere, saveInPlace, suggestedName } from "./saveDocument.ts";
import { fileOnDisk } from "./testing/fileOnDisk.ts";

const now = () => documentStore.getState();

const offer = (handle: FileSystemFileHandle) => vi.stubGlobal("showSaveFilePicker", async () => handle);

beforeEach(() => openModel(emptyModel("Shop platform"), { name: UNTITLED }));
afterEach(() => vi.unstubAllGlobals());

describe("saving", () => {
  it("asks for a place the first time, and writes there from then on", async () => {
    const { disk, handle } = fileOnDisk("shop.tm.json");
    offer(handle);
    placeInView("pod");
    expect(await saveInPlace()).toEqual({ ok: true, value: "written" });
    expect(now()).toMatchObject({ dirty: false, file: { name: "shop.tm.json" } });
    vi.unstubAllGlobals();
    placeInView("vpc");
    expect((await saveInPlace()).ok).toBe(true);
    const written = load(disk.text);
    expect(written.ok && written.value.model.elements.size).toBe(2);
  });

  it("suggests a name made of the model's", () => {
    expect(suggestedName(now())).toBe("shop-platform.tm.json");
  });

  it("does nothing when the person closes the picker", async () => {
    vi.stubGlobal("showSaveFilePicker", () => Promise.reject(new DOMException("closed", "AbortError")));
    placeInView("pod");
    expect(await saveElsewhere()).toEqual({ ok: true, value: "given-up" });
    expect(now().dirty).toBe(true);
  });

  it("never writes over what somebody else put there, unless told to", async () => {
    const { disk, handle } = fileOnDisk("shop.tm.json");
    offer(handle);
    await saveInPlace();
    disk.text = "something else";
    placeInView("pod");
    const refused = await saveInPlace();
    expect(refused).toMatchObject({ ok: false, error: { code: "changed-on-disk" } });
    expect(disk.text).toBe("something else");
    expect((await saveInPlace({ overwrite: true })).ok).toBe(true);
    expect(disk.text).toContain("bartizan");
  });

  it("says why when the browser may not write, and the document stays unsaved", async () => {
    const { handle } = fileOnDisk("shop.tm.json");
    Object.assign(handle, { queryPermission: async () => "prompt", requestPermission: async () => "denied" });
    offer(handle);
    placeInView("pod");
    expect(await saveInPlace()).toMatchObject({ ok: false, error: { code: "not-allowed" } });
    expect(now().dirty).toBe(true);
  });
});

describe("opening", () => {
  it("leaves the open document alone when the file is broken, and says where", () => {
    placeInView("pod");
    const before = now();
    expect(openText('{"format": "bartizan", "version": 1', { name: "broken.tm.json" })).toBe(false);
    expect(now()).toBe(before);
    expect(dialogStore.getState().dialog).toMatchObject({
      kind: "load-errors",
      fileName: "broken.tm.json",
      errors: [{ code: "notJson", line: 1 }],
    });
  });

  it("starts a history of its own", () => {
    placeInView("pod");
    expect(openText('{"format": "bartizan", "version": 1, "name": "Other"}', { name: "other.tm.json" })).toBe(true);
    expect(now()).toMatchObject({ dirty: false, undoLabel: undefined, model: { info: { name: "Other" } } });
  });
});
