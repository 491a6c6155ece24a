import { commands, emptyModel, overlap } from "@bartizan/model";
import { beforeEach, expect, it } from "vitest";
import { clipOf, pasteClip } from "./clip.ts";
import { documentStore, edit, openModel, select, undo } from "./documentStore.ts";

const now = () => documentStore.getState();
const change = (make: (state: ReturnType<typeof now>) => Parameters<typeof edit>[0]) => edit(make(now()), "set up");

beforeEach(() => {
  openModel(emptyModel("Shop"), { name: "shop.tm.json" });
  change(({ model, diagram }) =>
    commands.addElement(model, { id: "ns", kind: "namespace", name: "payments", diagram }),
  );
  for (const id of ["pod-a", "pod-b"]) {
    change(({ model, diagram }) => commands.addElement(model, { id, kind: "pod", name: id, parent: "ns", diagram }));
  }
  change(({ model }) => commands.addFlow(model, { id: "flow", from: "pod-a", to: "pod-b", name: "gRPC" }));
  change(({ model }) =>
    commands.putAsset(model, { id: "cards", asset: { name: "Card data", classification: "restricted" } }),
  );
  change(({ model }) => commands.setField(model, { target: "pod-a", field: "stores", value: ["cards"] }));
});

it("a zone is pasted with what lies in it, the flows among it and its assets, under new ids", () => {
  select({ elements: ["ns"] });
  const clip = clipOf(now());
  openModel(emptyModel("Other"), { name: "other.tm.json" });
  expect(pasteClip(clip ?? "")).toBe(true);
  const { elements, flows, assets } = now().model;
  const byName = new Map([...elements].map(([id, element]) => [element.name, { id, ...element }]));
  expect([...byName.keys()].sort()).toEqual(["payments", "pod-a", "pod-b"]);
  expect(byName.get("pod-a")).toMatchObject({ parent: byName.get("payments")?.id, stores: ["cards"] });
  expect([...flows.values()]).toEqual([{ from: byName.get("pod-a")?.id, to: byName.get("pod-b")?.id, name: "gRPC" }]);
  expect(assets.get("cards")?.name).toBe("Card data");
  expect(elements.has("ns")).toBe(false);
});

it("a pod is pasted into the zone that is selected", () => {
  select({ elements: ["pod-a"] });
  const clip = clipOf(now());
  select({ elements: ["ns"] });
  pasteClip(clip ?? "");
  const pods = [...now().model.elements].filter(([, { parent }]) => parent === "ns").map(([id]) => now().scene.box(id));
  expect(pods).toHaveLength(3);
  for (const pod of pods) {
    expect(pods.filter((other) => overlap(pod, other, 0))).toEqual([pod]);
    expect(overlap(pod, now().scene.box("ns"), 0)).toBe(true);
  }
  undo();
  expect(now().model.elements.size).toBe(3);
});

it("text that is no model pastes nothing", () => {
  expect(pasteClip("hello")).toBe(false);
  expect(now().undoLabel).toBe("set up");
});
