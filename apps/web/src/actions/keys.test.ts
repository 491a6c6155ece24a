import { describe, expect, it } from "vitest";
import { type KeyPress, matches, readable } from "./keys.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("keys", () => {
  it("take Ctrl for Mod, and Cmd on a Mac", () => {
    expect(matches("Mod+S", press("s", { ctrlKey: true }), false)).toBe(true);
    expect(matches("Mod+S", press("s", { metaKey: true }), true)).toBe(true);
    expect(matches("Mod+S", press("s", { ctrlKey: true }), true)).toBe(false);
  });

  it("are told apart by Shift", () => {
    expect(matches("Mod+Z", press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(matches("Mod+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  });

  it("go by the place of a letter where the layout is not Latin", () => {
    expect(matches("Mod+Z", press("я", { code: "KeyZ", ctrlKey: true }), false)).toBe(true);
    expect(matches("Mod+Z", press("y", { code: "KeyZ", ctrlKey: true }), false)).toBe(false);
  });

  it("go by the place of a digit, whatever sign Shift makes of it", () => {
    expect(matches("Shift+Digit1", press("!", { code: "Digit1", shiftKey: true }), false)).toBe(true);
    expect(matches("Shift+Digit1", press("1", { code: "Digit1" }), false)).toBe(false);
  });

  it("take a sign by what it is, with or without Shift", () => {
    expect(matches("?", press("?", { shiftKey: true }), false)).toBe(true);
    expect(matches("/", press("/"), false)).toBe(true);
    expect(matches("/", press("/", { ctrlKey: true }), false)).toBe(false);
  });

  it("read as people of the system write them", () => {
    expect(readable("Mod+Shift+S", false)).toBe("Ctrl Shift S");
    expect(readable("Mod+Shift+S", true)).toBe("⌘ ⇧ S");
    expect(readable("Shift+Digit1", false)).toBe("Shift 1");
  });
});
