import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyModel } from "@bartizan/model";
import { beforeEach, describe, expect, it } from "vitest";
import { dialogStore } from "../document/dialogs.ts";
import { documentStore, openModel } from "../document/documentStore.ts";
import { placeInView } from "../document/placeElement.ts";
import { setView, viewStore } from "../document/view.ts";
import { MENUS } from "./action.ts";
import { contextChoices, menuChoices } from "./choices.ts";
import { ACTIONS } from "./index.ts";
import { listenForKeys } from "./shortcuts.ts";

const now = () => documentStore.getState();
const textOf = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const press = (key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

beforeEach(() => {
  openModel(emptyModel(), { name: "untitled.tm.json" });
  dialogStore.setState({ dialog: undefined });
  setView({ singleKeys: true });
  document.body.replaceChildren();
});

describe("the list of actions", () => {
  it("has every action that there is a file for", () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.includes(".test."));
    const actions = files.filter((name) => /^export const \w+: Action = /m.test(textOf(name)));
    expect(ACTIONS).toHaveLength(actions.length);
  });

  it("gives every id and every key once", () => {
    const ids = ACTIONS.map(({ id }) => id);
    const keys = ACTIONS.flatMap((action) => action.keys ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("fills every menu, and each action is in one", () => {
    const lines = MENUS.map((menu) => menuChoices(ACTIONS, menu, now(), viewStore.getState()).flat());
    for (const menu of lines) expect(menu.length).toBeGreaterThan(1);
    expect(
      lines
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ACTIONS.map(({ id }) => id).sort());
  });

  it("turns off what cannot be done now", () => {
    const disabled = () =>
      contextChoices(ACTIONS, now(), viewStore.getState())
        .flat()
        .filter((choice) => choice.disabled)
        .map(({ id }) => id);
    expect(disabled()).toContain("remove");
    placeInView("pod");
    expect(disabled()).not.toContain("remove");
  });

  it("says what undoing would undo", () => {
    placeInView("pod");
    const [first] = menuChoices(ACTIONS, "Edit", now(), viewStore.getState()).flat();
    expect(first?.label).toBe("Undo add Pod");
  });
});

describe("keys", () => {
  let stop: () => void = () => undefined;
  beforeEach(() => {
    stop();
    stop = listenForKeys(ACTIONS, document);
  });

  it("run actions", () => {
    placeInView("pod");
    press("z", { ctrlKey: true });
    expect(now().model.elements.size).toBe(0);
    press("y", { ctrlKey: true });
    expect(now().model.elements.size).toBe(1);
  });

  it("stay out of fields, but for those that mean the whole page", () => {
    placeInView("pod");
    const field = document.body.appendChild(document.createElement("input"));
    press("z", { ctrlKey: true }, field);
    press("Delete", {}, field);
    press("?", {}, field);
    expect(now().model.elements.size).toBe(1);
    expect(dialogStore.getState().dialog).toBeUndefined();
    press("k", { ctrlKey: true }, field);
    expect(dialogStore.getState().dialog).toEqual({ kind: "commands" });
  });

  it("delete from the drawing only, never from a button of a panel", () => {
    placeInView("pod");
    const button = document.body.appendChild(document.createElement("button"));
    press("Delete", {}, button);
    expect(now().model.elements.size).toBe(1);
    const canvas = document.body.appendChild(document.createElement("main"));
    canvas.dataset["region"] = "canvas";
    press("Delete", {}, canvas.appendChild(document.createElement("button")));
    expect(now().model.elements.size).toBe(0);
  });

  it("of a single letter can be turned off", () => {
    setView({ singleKeys: false });
    press("?");
    expect(dialogStore.getState().dialog).toBeUndefined();
    press("k", { ctrlKey: true });
    expect(dialogStore.getState().dialog).toEqual({ kind: "commands" });
  });

  it("leave alone what somebody else has taken, and words being composed", () => {
    const event = new KeyboardEvent("keydown", { key: "?", bubbles: true, cancelable: true });
    event.preventDefault();
    document.body.dispatchEvent(event);
    press("?", { isComposing: true });
    expect(dialogStore.getState().dialog).toBeUndefined();
  });
});
