import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateModel } from "../generate.ts";
import { save } from "../save.ts";
import { documentSchema } from "../schema/document.ts";
import { formOf } from "../schema/form.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { arbitraryDamage, damaged } from "../testing/damage.ts";
import { fits } from "./fits.ts";

const form = formOf(documentSchema);

describe("the quick look at a document", () => {
  test("finds that it has its form exactly when the schema does", () => {
    const small = save(generateModel({ elements: 20, seed: 3 }));
    fc.assert(
      fc.property(fc.oneof(arbitraryModel.map(save), fc.constant(small)), arbitraryDamage, (text, damages) => {
        const document = damaged(JSON.parse(text), damages);
        expect(fits(form, document, { strange: false })).toBe(documentSchema.safeParse(document).success);
      }),
      { numRuns: 3000 },
    );
  });

  test("notices keys that are not known, at every depth", () => {
    const strange = (document: object): boolean => {
      const looked = { strange: false };
      expect(fits(form, { format: "bartizan", version: 1, name: "x", ...document }, looked)).toBe(true);
      return looked.strange;
    };
    expect(strange({})).toBe(false);
    expect(strange({ later: 1 })).toBe(true);
    expect(strange({ assets: { a: { name: "x", classification: "public" } } })).toBe(false);
    expect(strange({ assets: { a: { name: "x", classification: "public", later: 1 } } })).toBe(true);
    expect(
      strange({ reviews: { a: { date: "2030-01-01", people: [{ name: "x", role: "y", z: 1 }], outcome: "" } } }),
    ).toBe(true);
  });
});
