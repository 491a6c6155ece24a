import { CLASSIFICATIONS, SEVERITIES } from "@bartizan/model";
import { expect, test } from "vitest";
import { themesAsCss } from "./css.ts";
import { colour, ink, THEMES } from "./tokens.ts";

/** Relative luminance of #rrggbb, as WCAG has it. */
function luminance(value: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(value.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((p, q) => p - q);
  return (high + 0.05) / (low + 0.05);
}

const themes = ["light", "dark"] as const;

test.each(themes)("text can be read on what it stands on (%s)", (theme) => {
  const pairs = [
    ["text", "node"],
    ["text", "canvas"],
    ["muted", "node"],
    ["muted", "canvas"],
    ["boundary", "canvas"],
    ["ok", "canvas"],
    ["outsideText", "outsideNode"],
    ["outsideText", "canvas"],
    ["canvas", "flow"],
    ["okText", "ok"],
    ...CLASSIFICATIONS.map((level) => [`${level}Text`, level] as const),
    ...SEVERITIES.map((severity) => [`${severity}Text`, severity] as const),
  ] as const;
  const low = pairs.filter(([a, b]) => contrast(colour(theme, a), colour(theme, b)) < 4.5);
  expect(low).toEqual([]);
});

test.each(themes)("lines can be seen on the canvas (%s)", (theme) => {
  for (const line of ["control", "flow", "boundary", "accent"]) {
    expect(contrast(colour(theme, line), colour(theme, "canvas"))).toBeGreaterThanOrEqual(3);
  }
});

test("both themes have the same names", () => {
  expect(Object.keys(THEMES.dark)).toEqual(Object.keys(THEMES.light));
});

test("a token that does not exist is a bug", () => {
  expect(() => colour("light", "pink")).toThrow("pink");
});

test("opacity is told apart from the colour", () => {
  expect(ink("light", "text")).toEqual({ colour: "#0f172a", opacity: 1 });
  expect(ink("light", "tint").colour).toBe("#64748b");
  expect(ink("light", "tint").opacity).toBeCloseTo(0.043, 3);
});

test("style sheets get each colour as a variable, per theme", () => {
  const css = themesAsCss();
  expect(css).toContain("  --critical-text: #ffffff;\n");
  expect(css.match(/--canvas:/g)).toHaveLength(2);
});
