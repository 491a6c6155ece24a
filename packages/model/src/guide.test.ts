import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { load } from "./load.ts";
import { save } from "./save.ts";

test("the example in docs/guide/format.md is a model in its canonical text, once its comments are gone", () => {
  const page = readFileSync(new URL("../../../docs/guide/format.md", import.meta.url), "utf8");
  const commented = /```jsonc\n([\s\S]+?)```/.exec(page)?.[1] ?? "";
  const text = commented.replaceAll(/^ *\/\/.*\n/gm, "");
  expect(text).not.toBe(commented);
  const loaded = load(text);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  expect(loaded.value.notices).toEqual([]);
  expect(save(loaded.value.model)).toBe(text);
});
