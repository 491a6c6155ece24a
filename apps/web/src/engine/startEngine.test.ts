import { commands, emptyModel } from "@bartizan/model";
import { exampleModel, type OwnCatalogue } from "@bartizan/stride";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentStore, edit, openModel } from "../document/documentStore.ts";
import { threatEntry } from "../document/entries.ts";
import { noticeStore } from "../document/notices.ts";
import { setOwnCatalogues } from "../document/ownCatalogues.ts";
import { Desk } from "./desk.ts";
import { engineStore } from "./engineStore.ts";
import type { Answer, Ask } from "./messages.ts";
import { type EngineWorker, startEngine } from "./startEngine.ts";

/** A worker on the same thread: it works when it is told to. */
class TestWorker implements EngineWorker {
  onmessage: EngineWorker["onmessage"] = null;
  onerror: EngineWorker["onerror"] = null;
  readonly asked: Ask[] = [];
  ended = false;
  readonly desk = new Desk((answer) => this.say(answer));

  postMessage(ask: Ask): void {
    const copy = structuredClone(ask);
    this.asked.push(copy);
    this.desk.take(copy);
  }

  say(answer: Answer): void {
    if (!this.ended) this.onmessage?.(new MessageEvent("message", { data: structuredClone(answer) }));
  }

  terminate(): void {
    this.ended = true;
  }
}

const shop = exampleModel({
  elements: { front: "load-balancer", data: "database" },
  flows: { query: "front -> data" },
});

const OURS: OwnCatalogue = {
  id: "ours",
  name: "Ours",
  edition: "1",
  threats: [
    {
      id: "our-database",
      title: "A database stands here",
      letter: "T",
      on: ["database"],
      target: "element",
      when: { flow: { direction: "in" } },
      cvss31: "AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:N",
      impactOn: ["integrity"],
      actors: { primer: [], nsa: [] },
      controls: [],
    },
  ],
  controls: [],
  frameworks: [],
  prose: {},
  controlProse: {},
  off: {},
  severity: {},
  examples: 0,
};

let workers: TestWorker[] = [];
let stop: () => void;
const latest = () => workers.at(-1) as TestWorker;
const now = () => documentStore.getState();

beforeEach(() => {
  workers = [];
  openModel(shop, { name: "shop.tm.json" });
  stop = startEngine(() => {
    const worker = new TestWorker();
    workers.push(worker);
    return worker;
  });
});

afterEach(() => stop());

describe("the engine in the page", () => {
  it("is not fetched for an empty sheet, and starts with the first element", () => {
    openModel(emptyModel(), { name: "new.tm.json" });
    const before = workers.length;
    expect(now().analysis?.triaged.threats).toEqual([]);
    expect(engineStore.getState().state).toBe("resting");
    edit(commands.setInfo(now().model, { owner: "Platform" }), "change owner of the model");
    expect(workers.length).toBe(before);
    const box = { x: 0, y: 0, w: 160, h: 64 };
    const first = { id: "front-k3f9", kind: "load-balancer", name: "front", diagram: now().diagram, box };
    edit(commands.addElement(now().model, { ...first, placement: new Map() }), "add front");
    expect(workers.length).toBe(before + 1);
    latest().desk.work();
    expect(now().analysis?.analysis.questions.length).toBeGreaterThan(0);
  });

  it("keeps what it finds in the document, with marks on the picture", () => {
    expect(engineStore.getState().state).toBe("thinking");
    latest().desk.work();
    expect(now().analysis?.triaged.threats.length).toBeGreaterThan(0);
    expect(now().analysis?.revision).toBe(now().revision);
    expect(engineStore.getState().state).toBe("resting");
  });

  it("is told of changes, but not of a mere move", () => {
    const { scene } = now();
    edit(
      commands.move(now().model, { diagram: "main", placement: scene.placement, ids: ["front"], dx: 8, dy: 8 }),
      "move",
    );
    edit(commands.rename(now().model, { id: "front", name: "Front" }), "rename");
    expect(latest().asked.map(({ kind }) => kind)).toEqual(["open", "change"]);
  });

  it("uses a catalogue of somebody's own as soon as it is there and the model names it", () => {
    const raised = () => now().analysis?.triaged.threats.some(({ threat }) => threat === OURS.threats[0]?.id);
    setOwnCatalogues([OURS]);
    latest().desk.work();
    expect(raised()).toBe(false);
    const record = { version: OURS.edition };
    edit(commands.putRecord(now().model, { part: "catalogue", id: OURS.id, record }), "use ours");
    latest().desk.work();
    expect(raised()).toBe(true);
    expect(threatEntry("our-database")?.title).toBe("A database stands here");
    setOwnCatalogues([]);
    latest().desk.work();
    expect(raised()).toBe(false);
  });

  it("hears nothing any more from an earlier document", () => {
    const earlier = latest();
    openModel(emptyModel(), { name: "new.tm.json" });
    earlier.ended = false;
    earlier.desk.work();
    expect(now().analysis?.triaged.threats).toEqual([]);
  });

  it("starts again after a fault, and says so", () => {
    latest().onerror?.(new ErrorEvent("error", { message: "out of memory" }));
    expect(workers).toHaveLength(2);
    expect(noticeStore.getState().notice?.text).toContain("started again");
    latest().desk.work();
    expect(now().analysis?.triaged.threats.length).toBeGreaterThan(0);
  });

  it("gives up after faults in a row, until somebody tries again", () => {
    latest().say({ kind: "failed", revision: now().revision, message: "boom" });
    latest().say({ kind: "failed", revision: now().revision, message: "boom" });
    expect(engineStore.getState()).toMatchObject({ state: "failed", message: "boom" });
    expect(workers).toHaveLength(2);
    engineStore.getState().retry();
    latest().desk.work();
    expect(engineStore.getState().state).toBe("resting");
  });

  it("tries again by itself when the model changes", () => {
    latest().say({ kind: "failed", revision: now().revision, message: "boom" });
    latest().say({ kind: "failed", revision: now().revision, message: "boom" });
    edit(commands.rename(now().model, { id: "front", name: "Front" }), "rename");
    expect(workers).toHaveLength(3);
  });
});
