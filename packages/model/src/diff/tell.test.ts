import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, type Change } from "../change.ts";
import { commands } from "../commands/index.ts";
import { diff } from "../diff.ts";
import { merge } from "../merge.ts";
import { emptyModel, type Model } from "../model.ts";
import { arbitraryModel } from "../testing/arbitraryModel.ts";
import { modelWith } from "../testing/build.ts";
import { conflictSentence, tellConflict } from "./conflicts.ts";
import { crossingSentences, placeSentence, recordSentences } from "./sentences.ts";
import { tell } from "./tell.ts";

const base: Model = {
  ...modelWith(
    {
      prod: { kind: "cluster" },
      shop: { kind: "namespace", parent: "prod" },
      payments: { kind: "namespace", parent: "prod" },
      cart: { kind: "pod", parent: "shop" },
      ledger: { kind: "pod", parent: "payments", stores: ["cards"] },
      "orders-api": { kind: "pod", parent: "shop" },
    },
    { call: { from: "orders-api", to: "ledger", facts: { encryption: "none" } } },
  ),
  assets: new Map([
    ["cards", { name: "Card data", classification: "restricted" }],
    ["orders", { name: "Orders", classification: "internal" }],
  ]),
  decisions: new Map([["clear-text@call", { status: "planned", reason: "Soon" }]]),
  layout: new Map([["main", new Map([["cart", { x: 8, y: 8, w: 144, h: 48 }]])]]),
};
const words = {
  control: (id: string) => `Control ${id}`,
  threat: () => "Clear text",
  state: (state: string) => (state === "implemented" ? "in place" : state),
  status: (status: string) => status,
  letter: (letter: string) => letter,
};

const withElement = (id: string, fields: object): Change => {
  const before = base.elements.get(id);
  return before ? [{ part: "elements", id, before, after: { ...before, ...fields } }] : [];
};
const sentences = (change: Change): string[] => {
  const { records, crossings, places } = tell(base, apply(base, change), { words });
  return [...records.flatMap(recordSentences), ...crossings.flatMap(crossingSentences), ...places.map(placeSentence)];
};

describe("a change is told", () => {
  test.each<[string, Change, string[]]>([
    [
      "by the ends of the flow and the words of the fact",
      commands.setFact(base, { target: "call", fact: "encryption", value: "mutual" }),
      ["orders-api → ledger: encryption None → Both ends prove themselves"],
    ],
    [
      "as unknown where nobody has said",
      commands.setFact(base, { target: "call", fact: "port", value: 443 }),
      ["orders-api → ledger: port unknown → 443"],
    ],
    [
      "with the path of names of an element",
      commands.setControl(base, { target: "cart", control: "K1", use: { state: "implemented", owner: "Shop" } }),
      ["prod › shop › cart: control K1 unknown → in place, Shop"],
    ],
    [
      "as what a zone says for everything inside",
      commands.setDefault(base, { zone: "shop", kind: "pod", fact: "securityLevel", value: "restricted" }),
      ["prod › shop: pod security level of every pod inside unknown → Restricted"],
    ],
    [
      "as additions to and losses from a set",
      commands.setField(base, { target: "ledger", field: "stores", value: ["orders"] }),
      ["prod › payments › ledger: stores + Orders, − Card data"],
    ],
    ["as a new name", commands.rename(base, { id: "cart", name: "basket" }), ["pod cart is now called basket"]],
    [
      "as a decision on a threat",
      commands.decide(base, { threat: "clear-text@call", decision: { status: "accepted", reason: "Soon" } }),
      ["decision Clear text · orders-api → ledger: status planned → accepted"],
    ],
    [
      "as an added flow with what is said of it, and the borders it crosses",
      commands.addFlow(base, { id: "new", from: "cart", to: "ledger", facts: { encryption: "server" } }),
      [
        "added flow cart → ledger: encryption The server proves itself",
        "cart → ledger now leaves namespace shop, enters namespace payments",
      ],
    ],
    [
      "as a move to another zone, and what its flows cross now",
      withElement("orders-api", { parent: "payments" }),
      [
        "pod orders-api moved from namespace shop to namespace payments",
        "orders-api → ledger no longer leaves namespace shop, enters namespace payments",
      ],
    ],
    [
      "as a number of moved elements in a diagram",
      [
        {
          part: "layout",
          id: "main/cart",
          before: { x: 8, y: 8, w: 144, h: 48 },
          after: { x: 16, y: 8, w: 144, h: 48 },
        },
      ],
      ["1 element moved in Main"],
    ],
    ["with the name of the model", commands.setInfo(base, { owner: "Bank" }), ["model Test: owner nothing → Bank"]],
    [
      "as a removed element, with the flows that went with it",
      commands.remove(base, { elements: ["ledger"] }),
      [
        "removed pod ledger from prod › payments",
        "removed flow orders-api → ledger",
        "removed decision Clear text · orders-api → ledger",
        "orders-api → ledger no longer leaves namespace shop, enters namespace payments",
      ],
    ],
  ])("%s", (_how, change, told) => {
    expect(sentences(change)).toEqual(told);
  });

  test("completely: every record that differs, and each with at least one field", () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryModel, (before, after) => {
        const change = diff(before, after);
        const { records } = tell(before, after);
        const keys = (list: readonly { part: string; id: string }[]) =>
          list.map(({ part, id }) => `${part} ${id}`).sort();
        expect(keys(records)).toEqual(keys(change.filter(({ part }) => part !== "layout")));
        for (const { verb, fields } of records) if (verb === "changed") expect(fields.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("as nothing where nothing changed", () => {
    expect(tell(base, base)).toEqual({ records: [], crossings: [], places: [] });
  });

  test("of a whole model as everything added, in the order of the drawing", () => {
    const { records } = tell(emptyModel("Test"), base);
    expect(records.filter(({ part }) => part === "elements").map(({ name }) => name)).toEqual([
      "prod",
      "payments",
      "ledger",
      "shop",
      "cart",
      "orders-api",
    ]);
  });
});

describe("a conflict is told", () => {
  const after = (change: Change): Model => apply(base, change);
  const encrypted = (value: string) => after(commands.setFact(base, { target: "call", fact: "encryption", value }));

  test("with what was and what each side made of it", () => {
    const { model, conflicts } = merge(base, encrypted("mutual"), encrypted("server"));
    expect([...conflicts.values()].map((conflict) => conflictSentence(tellConflict(model, conflict, words)))).toEqual([
      "orders-api → ledger: encryption was None; ours Both ends prove themselves, theirs The server proves itself",
    ]);
  });

  test("in a review of the file that holds it", () => {
    const { model } = merge(base, encrypted("mutual"), encrypted("server"));
    const { records } = tell(encrypted("mutual"), model, { words });
    expect(records.flatMap(recordSentences)).toEqual([
      "added conflict orders-api → ledger: field encryption; before None; ours Both ends prove themselves; theirs The server proves itself",
    ]);
  });

  test("as kept where one side took it away", () => {
    const renamed = after(commands.rename(base, { id: "cart", name: "basket" }));
    const { model, conflicts } = merge(base, after(commands.remove(base, { elements: ["cart"] })), renamed);
    expect([...conflicts.values()].map((conflict) => conflictSentence(tellConflict(model, conflict, words)))).toEqual([
      "pod prod › shop › basket: ours took it away, theirs still needs it; it is kept",
    ]);
  });
});
