import fc from "fast-check";
import { expect, test } from "vitest";
import { measure } from "./measure.ts";
import { shorten, wrap } from "./wrap.ts";

test("text is as wide as Inter draws it", () => {
  // 1000 units an em at size 10: H is 744 units wide in the regular face, i is 242, a space 282.
  expect(measure("H", 10, 400)).toBeCloseTo(7.44, 1);
  expect(measure("Hi i", 10, 400)).toBeCloseTo(7.44 + 2.42 + 2.82 + 2.42, 1);
  expect(measure("Hello", 10, 600)).toBeGreaterThan(measure("Hello", 10, 400));
  expect(measure("Hello", 20, 500)).toBeCloseTo(2 * measure("Hello", 10, 500), 1);
});

test("Cyrillic and Greek are in the table, East Asian letters are squares, accents that sit on letters add nothing", () => {
  expect(measure("Ж", 10, 400)).not.toBe(6);
  expect(measure("Ω", 10, 400)).not.toBe(6);
  expect(measure("支付", 10, 400)).toBe(20);
  expect(measure("e\u0301", 10, 400)).toBe(measure("e", 10, 400));
});

test("no line is wider than asked, unless it is an ellipsis alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
      for (const line of wrap(text, width, 12, 400, 3)) {
        expect(measure(line, 12, 400) <= width || line === "…").toBe(true);
      }
    }),
  );
});

test("nothing is lost but spaces at the ends of lines, or what the ellipsis stands for", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), (text) => {
      const whole = wrap(text, 80, 12, 400, 99);
      expect(whole.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      const lines = wrap(text, 80, 12, 400, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines).toEqual(whole.length <= 2 ? whole : [whole[0], expect.stringMatching(/…$/)]);
    }),
  );
});

test("lines break at spaces, after hyphens and slashes, and inside a word only when it fits no line", () => {
  expect(wrap("orders and payments", 70, 12, 400, 3)).toEqual(["orders and", "payments"]);
  expect(wrap("checkout-service", 60, 12, 400, 2)).toEqual(["checkout-", "service"]);
  expect(wrap("aaaaaaaaaaaaaaaa", 60, 12, 400, 2).join("")).toBe("aaaaaaaaaaaaaaaa");
});

test("a text that fits is not shortened", () => {
  expect(shorten("Orders", 100, 12, 400)).toBe("Orders");
  expect(shorten("Orders and payments", 50, 12, 400)).toMatch(/^Orde\S*…$/);
});
