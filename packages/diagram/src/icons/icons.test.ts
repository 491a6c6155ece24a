import { KINDS } from "@bartizan/model";
import { expect, test } from "vitest";
import { ICONS, iconPath } from "./icons.ts";

test("every kind has an icon, and every icon a kind", () => {
  const named = new Set([...KINDS.values()].map(({ icon }) => icon));
  expect([...named].filter((icon) => !(icon in ICONS))).toEqual([]);
  expect(Object.keys(ICONS).filter((icon) => !named.has(icon))).toEqual([]);
});

test("icons are path data that starts inside the 16 grid", () => {
  for (const path of Object.values(ICONS)) {
    expect(path).toMatch(/^M[\d.]+ [\d.]+[MmLlHhVvCcSsQqTtAaZz\d\s.,-]*$/);
    const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(path) ?? [];
    expect(Number(x)).toBeLessThanOrEqual(16);
    expect(Number(y)).toBeLessThanOrEqual(16);
  }
});

test("an icon of another version is a question mark", () => {
  expect(iconPath("warp-drive")).toMatch(/^M/);
  expect(Object.values(ICONS)).not.toContain(iconPath("warp-drive"));
});
