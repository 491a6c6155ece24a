import { commands, emptyModel, type Model } from "@bartizan/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentStore, edit, openModel, select } from "./documentStore.ts";
import { endSpotlight, followSpotlight, light, spotlightStore } from "./spotlight.ts";

const drawing = (): Model => ({
  ...emptyModel("Drawn"),
  elements: new Map([
    ["api", { kind: "pod", name: "api" }],
    ["ledger", { kind: "pod", name: "ledger" }],
  ]),
});
const lit = () => spotlightStore.getState().lit;
let stop: () => void;

beforeEach(() => {
  openModel(drawing(), { name: "drawn.tm.json" });
  stop = followSpotlight(document);
  light({ elements: new Set(["api"]), flows: new Set(["ask"]), borders: new Set(["vpc"]), text: "A threat" });
});

afterEach(() => stop());

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
}

describe("what is shown on the canvas alone", () => {
  it("ends with Escape, which then means nothing else", () => {
    expect(press("Escape").defaultPrevented).toBe(true);
    expect(lit()).toBeUndefined();
    expect(press("Escape").defaultPrevented).toBe(false);
  });

  it("stays while other keys are pressed", () => {
    press("ArrowDown");
    expect(lit()?.text).toBe("A threat");
  });

  it("ends with any edit", () => {
    edit(commands.rename(documentStore.getState().model, { id: "api", name: "front" }), "rename api");
    expect(lit()).toBeUndefined();
  });

  it("ends when something else is selected", () => {
    select({ elements: ["ledger"] });
    expect(lit()).toBeUndefined();
  });

  it("ends with another document, and with the canvas", () => {
    openModel(drawing(), { name: "other.tm.json" });
    expect(lit()).toBeUndefined();
    light({ elements: new Set(), flows: new Set(), borders: new Set(), text: "Another" });
    stop();
    expect(lit()).toBeUndefined();
    endSpotlight();
  });
});
