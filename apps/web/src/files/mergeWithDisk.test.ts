import { apply, commands, load, type Model, save } from "@bartizan/model";
import { exampleModel } from "@bartizan/stride";
import { beforeEach, describe, expect, it } from "vitest";
import { documentStore, edit, openModel, undo } from "../document/documentStore.ts";
import { diskStore } from "./diskStatus.ts";
import { mergeWithDisk } from "./mergeWithDisk.ts";
import { saveInPlace } from "./saveDocument.ts";
import { fileOnDisk } from "./testing/fileOnDisk.ts";
import { lookAtDisk } from "./watchDisk.ts";

const shop = exampleModel({
  elements: { front: "load-balancer", orders: "database" },
  flows: { query: { from: "front", to: "orders", facts: { encryption: "none" } } },
});
const text = save(shop);
const now = () => documentStore.getState();
const renamed = (model: Model, id: string, name: string) => apply(model, commands.rename(model, { id, name }));
const encrypted = (model: Model, value: string) =>
  apply(model, commands.setFact(model, { target: "query", fact: "encryption", value }));
const nameOf = (id: string) => now().model.elements.get(id)?.name;

let file: ReturnType<typeof fileOnDisk>;
const writtenByOthers = (model: Model) => {
  file.disk.text = save(model);
  file.disk.lastModified++;
};

beforeEach(() => {
  file = fileOnDisk("shop.tm.json", text);
  diskStore.setState({ found: undefined });
  openModel(shop, { name: "shop.tm.json", handle: file.handle }, { savedText: text });
});

describe("merging what somebody else wrote into the file", () => {
  it("keeps both people's work in one undo step, and the file can be saved then", async () => {
    edit(commands.rename(shop, { id: "front", name: "entrance" }), "rename");
    writtenByOthers(renamed(shop, "orders", "ledger"));
    expect(await saveInPlace()).toMatchObject({ ok: false, error: { code: "changed-on-disk" } });
    expect(await mergeWithDisk()).toMatchObject({ ok: true, value: { changes: 1, conflicts: 0, repairs: [] } });
    expect([nameOf("front"), nameOf("orders"), now().dirty]).toEqual(["entrance", "ledger", true]);
    expect(await saveInPlace()).toEqual({ ok: true, value: "written" });
    const saved = load(file.disk.text);
    expect(saved.ok && [...saved.value.model.elements.values()].map(({ name }) => name).sort()).toEqual([
      "entrance",
      "ledger",
    ]);
    undo();
    expect([nameOf("front"), nameOf("orders")]).toEqual(["entrance", "orders"]);
  });

  it("takes it in as it is where nothing was changed here, and nothing is unsaved", async () => {
    writtenByOthers(renamed(shop, "orders", "ledger"));
    expect((await mergeWithDisk()).ok).toBe(true);
    expect([nameOf("orders"), now().dirty]).toEqual(["ledger", false]);
    undo();
    expect(now().dirty).toBe(true);
  });

  it("keeps ours and a conflict where both changed the same", async () => {
    edit(commands.setFact(shop, { target: "query", fact: "encryption", value: "mutual" }), "set");
    writtenByOthers(encrypted(shop, "server"));
    expect(await mergeWithDisk()).toMatchObject({ ok: true, value: { changes: 0, conflicts: 1 } });
    expect(now().model.flows.get("query")?.facts).toEqual({ encryption: "mutual" });
    expect([...now().model.conflicts.keys()]).toEqual(["flows/query/facts/encryption"]);
    expect((await saveInPlace()).ok).toBe(true);
    const saved = load(file.disk.text);
    expect(saved.ok && saved.value.model.conflicts.size).toBe(1);
  });

  it("leaves everything alone when there is no model in the file any more", async () => {
    file.disk.text = "{";
    const before = now();
    expect(await mergeWithDisk()).toMatchObject({ ok: false, error: { code: "no-model", errors: [{ line: 1 }] } });
    expect(now()).toBe(before);
  });
});

describe("coming back to the page", () => {
  it("finds what somebody else wrote into the file, once", async () => {
    const look = lookAtDisk();
    await look();
    expect(diskStore.getState().found).toBeUndefined();
    writtenByOthers(renamed(shop, "orders", "ledger"));
    await look();
    expect(diskStore.getState().found).toMatchObject({ fileName: "shop.tm.json", opened: now().opened });
    diskStore.setState({ found: undefined });
    await look();
    expect(diskStore.getState().found).toBeUndefined();
  });

  it("finds nothing after saving, and says nothing where the file cannot be read", async () => {
    const look = lookAtDisk();
    edit(commands.rename(shop, { id: "front", name: "entrance" }), "rename");
    await saveInPlace();
    await look();
    expect(diskStore.getState().found).toBeUndefined();
    Object.assign(file.handle, { getFile: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
    await look();
    expect(diskStore.getState().found).toBeUndefined();
  });
});
