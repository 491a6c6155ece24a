import { describe, expect, test } from "vitest";
import { VERSION } from "../schema/document.ts";
import { MIGRATIONS, type Migration, migrate } from "./migrate.ts";

const steps: readonly Migration[] = [
  { to: 2, name: "name is title", migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
  {
    to: 3,
    name: "title is upper case",
    migrate: ({ title, ...rest }) => ({ ...rest, title: String(title).toUpperCase() }),
  },
];

describe("migrations", () => {
  test("are done one after the other, from the version of the document to the one that is wanted", () => {
    expect(migrate({ version: 1, name: "x" }, 1, 3, steps)).toEqual({ version: 3, title: "X" });
    expect(migrate({ version: 2, title: "x" }, 2, 3, steps)).toEqual({ version: 3, title: "X" });
    expect(migrate({ version: 3, title: "x" }, 3, 3, steps)).toEqual({ version: 3, title: "x" });
  });

  test("are not done when a step is missing", () => {
    expect(migrate({ version: 0 }, 0, 3, steps)).toBeUndefined();
  });

  test("that there are lead, one by one, to the current version", () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, i) => VERSION - MIGRATIONS.length + 1 + i));
  });
});
