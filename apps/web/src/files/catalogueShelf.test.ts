import "fake-indexeddb/auto";
import type { OwnCatalogue } from "@bartizan/stride";
import { expect, test } from "vitest";
import { ownCatalogues, setOwnCatalogues } from "../document/ownCatalogues.ts";
import { forgetCatalogue, keepCatalogue, readShelf } from "./catalogueShelf.ts";

const of = (id: string, edition: string): OwnCatalogue => ({
  ...{ id, name: id, edition, threats: [], controls: [], frameworks: [], prose: {}, controlProse: {} },
  ...{ off: {}, severity: {}, examples: 0 },
});

test("catalogues are kept from visit to visit, one edition of each, until they are forgotten", async () => {
  await keepCatalogue(of("ours", "1"));
  await keepCatalogue(of("ours", "2"));
  await keepCatalogue(of("another", "1"));
  await readShelf();
  expect(ownCatalogues()).toEqual([of("another", "1"), of("ours", "2")]);
  await forgetCatalogue("another");
  setOwnCatalogues([]);
  await readShelf();
  expect(ownCatalogues()).toEqual([of("ours", "2")]);
});
