import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { load } from "../load.ts";
import { save } from "../save.ts";
import { VERSION } from "../schema/document.ts";
import { MIGRATIONS, type Migration, migrate } from "./migrate.ts";

const steps: readonly Migration[] = [
  {
    to: 2,
    name: "name is title",
    migrate: ({ name, ...rest }) => ({
      document: { ...rest, title: name },
      origin: ([first, ...inner]) => (first === "title" ? ["name", ...inner] : [String(first), ...inner]),
      findings: [],
    }),
  },
  {
    to: 3,
    name: "title is caption",
    migrate: ({ title, ...rest }) => ({
      document: { ...rest, caption: title },
      origin: ([first, ...inner]) => (first === "caption" ? ["title", ...inner] : [String(first), ...inner]),
      findings: [{ code: "badKey", path: ["title"], key: true, values: { key: "title" } }],
    }),
  },
];

const frozen = (version: number): string =>
  readFileSync(new URL(`frozen/version-${version}.tm.json`, import.meta.url), "utf8");

describe("migrations", () => {
  test("are done one after the other, from the version of the document to the one that is wanted", () => {
    expect(migrate({ version: 1, name: "x" }, 1, 3, steps)?.document).toEqual({ version: 3, caption: "x" });
    expect(migrate({ version: 2, title: "x" }, 2, 3, steps)?.document).toEqual({ version: 3, caption: "x" });
    expect(migrate({ version: 3, caption: "x" }, 3, 3, steps)?.document).toEqual({ version: 3, caption: "x" });
  });

  test("know where everything stood before the first of them", () => {
    const migrated = migrate({ version: 1, name: "x" }, 1, 3, steps);
    expect(migrated?.origin(["caption", 0])).toEqual(["name", 0]);
    expect(migrated?.findings.map(({ path }) => path)).toEqual([["name"]]);
  });

  test("are not done when a step is missing", () => {
    expect(migrate({ version: 0 }, 0, 3, steps)).toBeUndefined();
  });

  test("that there are lead, one by one, from version 0 to the current one", () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: VERSION }, (_, i) => i + 1));
  });

  test.each(MIGRATIONS)(
    "step $to ($name) makes the frozen file of its version from the one before",
    ({ to, ...step }) => {
      const { document } = step.migrate(JSON.parse(frozen(to - 1)));
      expect({ ...document, version: to }).toEqual(JSON.parse(frozen(to)));
    },
  );

  test.each(Array.from({ length: VERSION + 1 }, (_, version) => ({ version })))(
    "a file of version $version opens, with a notice when it is an older one, and is written in the current one",
    ({ version }) => {
      const loaded = load(frozen(version));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
      expect(loaded.value.notices.map(({ code }) => code)).toEqual(
        version === VERSION ? ["unknownKey"] : ["migrated", "unknownKey"],
      );
      expect(save(loaded.value.model)).toBe(frozen(VERSION));
    },
  );
});
