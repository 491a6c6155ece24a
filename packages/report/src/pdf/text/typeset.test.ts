import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../document/plain.ts";
import { fontsFor } from "../../testing/fonts.ts";
import { openFaces } from "./faces.ts";
import type { Line, Span } from "./style.ts";
import { createTypesetter } from "./typeset.ts";

const set = createTypesetter(openFaces(fontsFor("שלום عربي")));
const style = { size: 10, weight: 400, colour: "#000000" } as const;
const strong = { ...style, weight: 600 } as const;
const spans = (...texts: string[]): Span[] =>
  texts.map((text, index) => ({ text, style: index % 2 === 0 ? style : strong }));
const wordsOf = (lines: readonly Line[]): string[] =>
  lines.map(({ pieces }) => pieces.map(({ text }) => text).join(""));
/** The words of a line from left to right. */
const seen = (line: Line | undefined): string[] =>
  [...(line?.pieces ?? [])]
    .sort((a, b) => a.x - b.x)
    .flatMap(({ text }) => text.trim())
    .filter((text) => text !== "");

describe("setting a paragraph in lines", () => {
  it("breaks at blanks and after hyphens, and leaves no blank at a line's end", () => {
    const lines = set.lines(spans("carries card data through prod-cluster and payments"), 84);
    expect(wordsOf(lines)).toEqual(["carries card data", "through prod-", "cluster and", "payments"]);
  });

  it("sets two styles on one line side by side", () => {
    const [line] = set.lines(spans("because ", "encrypted", " is no"), 400);
    expect(line?.pieces.map(({ text }) => text)).toEqual(["because ", "encrypted", " is no"]);
    const [first, second, third] = line?.pieces ?? [];
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0));
    expect(third?.x).toBeCloseTo((second?.x ?? 0) + (second?.width ?? 0));
  });

  it("never breaks what stands on a ground", () => {
    const lines = set.lines(
      [
        { text: "state ", style },
        { text: "not applicable", style: { ...strong, ground: "#eeeeee" } },
      ],
      85,
    );
    expect(wordsOf(lines)).toEqual(["state", "not applicable"]);
  });

  it("keeps every letter, in order, and no line is wider than it may be", () => {
    const letters = fc.constantFrom(..."abcdefghij MWil.,-/→é支я".split(""), "  ", "é");
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: letters, maxLength: 60 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 30, max: 300 }),
        (texts, width) => {
          const clean = texts.map(plain);
          const lines = set.lines(spans(...clean), width);
          const squeezed = (text: string): string => text.replaceAll(/\s/g, "").replaceAll("支", "□");
          expect(squeezed(wordsOf(lines).join(""))).toBe(squeezed(clean.join("")));
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02);
        },
      ),
    );
  });

  it("puts words that read from right to left in the order in which they are seen", () => {
    const [line] = set.lines(spans("from שלום עולם (12) to"), 400);
    expect(line?.fromRight).toBe(false);
    expect(seen(line)).toEqual(
      ["from", "(12)", "עולם", "שלום", "to"].flatMap((word) => (word === "(12)" ? ["(", "12", ")"] : [word])),
    );
  });

  it("begins a paragraph that reads from right to left at the right, with its brackets turned", () => {
    const [line] = set.lines(spans("שלום (עולם) 42"), 400);
    expect(line?.fromRight).toBe(true);
    expect(seen(line).join(" ")).toBe("42 ( עולם ) שלום");
  });

  it("joins Arabic letters and remembers how they are written", () => {
    const [line] = set.lines(spans("نص"), 400);
    expect(line?.pieces).toMatchObject([{ text: "نص", actual: "نص" }]);
    const apart = set.lines(spans("ن ص"), 400)[0]?.width ?? 0;
    expect(line?.width).toBeLessThan(apart);
  });

  it("moves combining marks with their letter", () => {
    const lines = set.lines(spans(`x${"ȩ́".repeat(40)}`), 60);
    for (const text of wordsOf(lines).slice(1)) expect(text).toMatch(/^\P{M}/u);
  });
});
