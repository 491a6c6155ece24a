import { commands, emptyModel } from "@bartizan/model";
import { afterEach, beforeEach, expect, it } from "vitest";
import { documentStore, edit, openModel } from "../../document/documentStore.ts";
import { session } from "../session.ts";
import { viewport } from "../viewport.ts";
import { hostStore, startPromoting } from "./promoter.ts";

let stop: () => void;

beforeEach(async () => {
  const elements = new Map([["a", { kind: "process", name: "A" }]]);
  const layout = new Map([["main", new Map([["a", { x: 0, y: 0, w: 144, h: 48 }]])]]);
  openModel({ ...emptyModel("Shop"), elements, layout }, { name: "shop.tm.json" });
  viewport.setState({ x: 0, y: 0, zoom: 1, width: 800, height: 600 });
  stop = startPromoting();
  await Promise.resolve();
});

afterEach(() => {
  stop();
  session.setState({ moving: false });
});

it("a drop reaches the host at once, although the drawing has not come to rest", async () => {
  expect(hostStore.getState().placed.map(({ box }) => box.y)).toEqual([0]);
  session.setState({ moving: true });
  const { model, diagram, scene } = documentStore.getState();
  const { placement } = scene;
  edit(commands.move(model, { diagram, placement, ids: ["a"], dx: 0, dy: 96 }), "move A");
  await Promise.resolve();
  expect(hostStore.getState().placed.map(({ box }) => box.y)).toEqual([96]);
});

it("while the view moves and the drawing stays, hosts are left alone", async () => {
  const before = hostStore.getState().placed;
  session.setState({ moving: true });
  viewport.setState({ x: -300, width: 801 });
  await Promise.resolve();
  expect(hostStore.getState().placed).toBe(before);
});
