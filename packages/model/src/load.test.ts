import { describe, expect, test } from "vitest";
import { LOAD_CODES } from "./load/finding.ts";
import { load, MAX_DEPTH, MAX_RECORDS } from "./load.ts";
import { emptyModel } from "./model.ts";
import { save } from "./save.ts";

const head = `"format": "bartizan", "version": 1, "name": "Shop"`;

/** `code line:column path` of everything that is wrong. */
function errorsIn(text: string, maxBytes?: number): string[] {
  const loaded = load(text, maxBytes === undefined ? {} : { maxBytes });
  return loaded.ok
    ? []
    : loaded.error.map(({ code, line, column, path }) => `${code} ${line}:${column} ${path}`.trim());
}

function noticesIn(text: string): string[] {
  const loaded = load(text);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.notices.map(({ code, line, column, path }) => `${code} ${line}:${column} ${path}`);
}

/** A file with these parts, on lines of their own from the second on. */
const file = (...parts: string[]): string => `{${head},\n${parts.join(",\n")}}`;

describe("a file that cannot be opened", () => {
  test("is not JSON: the place and what stands there are told", () => {
    expect(errorsIn("")).toEqual(["notJson 1:1"]);
    expect(errorsIn('{"format": "bartizan",\n  "version" 1}')).toEqual(["notJson 2:13 version"]);
    expect(errorsIn('{"a": "x\ty"}')).toEqual(["notJson 1:9 a"]);
    expect(errorsIn('{"a": 01}')).toEqual(["notJson 1:8 a"]);
    expect(errorsIn('{"a": [1, 2,]}')).toEqual(["notJson 1:12 a"]);
    expect(errorsIn("{} {}")).toEqual(["notJson 1:4"]);
    expect(errorsIn('{"a": "\\x"}')).toEqual(["notJson 1:8 a"]);
    const loaded = load('{"a": tru}');
    expect(loaded.ok ? [] : loaded.error[0]?.values).toEqual({ reason: "unexpected", found: "t" });
  });

  test("is something else, older than any or newer than this version", () => {
    expect(errorsIn("[1]")).toEqual(["wrongFormat 1:1"]);
    expect(errorsIn('{"format": "drawio"}')).toEqual(["wrongFormat 1:12 format"]);
    expect(errorsIn('{"format": "bartizan", "name": "x"}')).toEqual(["wrongVersion 1:1"]);
    expect(errorsIn('{"format": "bartizan", "version": "1"}')).toEqual(["wrongVersion 1:35 version"]);
    expect(errorsIn('{"format": "bartizan", "version": -3}')).toEqual(["wrongVersion 1:35 version"]);
    expect(errorsIn('{"format": "bartizan", "version": 99}')).toEqual(["tooNew 1:35 version"]);
  });

  test("is too large, too deep, or has too many records", () => {
    expect(errorsIn(save(emptyModel()), 20)).toEqual(["tooLarge 1:1"]);
    expect(errorsIn('{"a": "ééé"}', 14)).toEqual(["tooLarge 1:1"]);
    expect(errorsIn(`${"[".repeat(MAX_DEPTH)}1${"]".repeat(MAX_DEPTH)}`)).toEqual(["wrongFormat 1:1"]);
    expect(errorsIn(`\n${"[".repeat(100_000)}`)).toEqual([`tooDeep 2:${MAX_DEPTH + 1}`]);
    const many = Array.from({ length: MAX_RECORDS + 1 }, (_, i) => `"m${i}": "S"`).join();
    expect(errorsIn(file(`"matrix": {${many}}`))).toEqual(["tooManyRecords 1:1"]);
  });

  test("has a key twice, or one that no object may have", () => {
    expect(errorsIn(file('"elements": {"a": {"kind": "pod", "name": "x",\n "name": "y"}}'))).toEqual([
      "repeatedKey 3:2 elements.a.name",
    ]);
    expect(errorsIn(file('"__proto__": {"polluted": true}'))).toEqual(["forbiddenKey 2:1 __proto__"]);
    expect(errorsIn(file('"elements": {"a": {"kind": "pod", "name": "x", "facts": {"__proto__": "x"}}}'))).toEqual([
      "forbiddenKey 2:58 elements.a.facts.__proto__",
    ]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("has fields that are missing, of the wrong type, or with values that are not allowed", () => {
    expect(
      errorsIn(
        file(
          '"elements": {\n"a": {"name": "x"}',
          '"b": {"kind": "pod", "name": 7, "trust": 9}',
          '"c": {"kind": "pod", "name": "x", "controls": {"k": {"state": "great"}}}',
          '"d": {"kind": "pod", "name": "x", "facts": {"port": 1.5}}',
          '"Not an id": {"kind": "pod", "name": "x"}',
          '"e": 5',
          `"f": {"kind": "pod", "name": "${"x".repeat(201)}"}}`,
          '"layout": {"main": {"a": [1, 2, 3]}}',
          '"flows": {"g": {"from": "a", "to": "b", "step": -1}}',
        ),
      ),
    ).toEqual([
      "missingField 3:6 elements.a.kind",
      "wrongType 4:30 elements.b.name",
      "notAllowed 4:42 elements.b.trust",
      "notAllowed 5:63 elements.c.controls.k.state",
      "wrongType 6:53 elements.d.facts.port",
      "badId 7:1 elements.Not an id",
      "wrongType 8:6 elements.e",
      "tooLong 9:30 elements.f.name",
      "wrongLength 10:26 layout.main.a",
      "outOfRange 11:49 flows.g.step",
    ]);
  });

  test("names things that are not there, and has two things of one id", () => {
    expect(
      errorsIn(
        file(
          '"elements": {"a": {"kind": "pod", "name": "x", "parent": "gone", "zones": ["a2", "gone"], "stores": ["gone"]}',
          '"a2": {"kind": "node", "name": "x"}}',
          '"flows": {"a2": {"from": "a", "to": "gone", "carries": ["gone"]}}',
          '"threats": {"t": {"target": "gone", "letter": "S", "title": "x", "severity": "low"}}',
          '"attackers": {"x": {"name": "x", "group": "external", "starts": ["gone"]}}',
          '"diagrams": {"main": {"name": "x", "elements": ["gone"], "markers": {"m": {"label": "1", "on": "gone", "text": ""}}}}',
        ),
      ),
    ).toEqual([
      "dangling 2:58 elements.a.parent",
      "dangling 2:82 elements.a.zones[1]",
      "dangling 2:102 elements.a.stores[0]",
      "ambiguousId 4:11 flows.a2",
      "dangling 4:37 flows.a2.to",
      "dangling 4:57 flows.a2.carries[0]",
      "dangling 5:29 threats.t.target",
      "dangling 6:66 attackers.x.starts[0]",
      "dangling 7:49 diagrams.main.elements[0]",
      "dangling 7:96 diagrams.main.markers.m.on",
    ]);
  });

  test("has elements that lie in themselves, by parent or by another membership", () => {
    const zone = (id: string, more: string): string => `"${id}": {"kind": "trust-boundary", "name": "x"${more}}`;
    expect(errorsIn(file(`"elements": {${zone("a", ', "parent": "a"')}}`))).toEqual(["cycle 2:69 elements.a.parent"]);
    const circle = file(
      `"elements": {${zone("a", ', "parent": "b"')}`,
      zone("b", ', "zones": ["c"]'),
      `${zone("c", ', "parent": "a"')}}`,
    );
    expect(errorsIn(circle)).toEqual(["cycle 4:56 elements.c.parent"]);
    const loaded = load(circle);
    expect(loaded.ok ? [] : loaded.error[0]?.values).toEqual({ ids: "a → b → c → a" });
    const chain = Array.from({ length: MAX_DEPTH + 1 }, (_, i) =>
      zone(`z${i}`, i === 0 ? "" : `, "parent": "z${i - 1}"`),
    );
    expect(errorsIn(file(`"elements": {${chain.join(",\n")}}`))).toEqual([
      `tooDeep ${MAX_DEPTH + 2}:1 elements.z${MAX_DEPTH}`,
    ]);
  });

  test("was left by git with two versions in it: each place is told, and nothing that follows from it", () => {
    const text = '{\n<<<<<<< HEAD\n  "name": "a"\n=======\n  "name": "b"\n>>>>>>> theirs\n,\n<<<<<<< HEAD\n}';
    expect(errorsIn(text)).toEqual(["mergeMarks 2:1", "mergeMarks 8:1"]);
  });

  test("has numbers that nobody could write back as they are", () => {
    expect(errorsIn(file('"later": [1e999, 12345678901234567890, 0.1, -0, 1e3]'))).toEqual([
      "hugeNumber 2:11 later[0]",
      "hugeNumber 2:18 later[1]",
    ]);
    expect(errorsIn(file('"layout": {"main": {"a": [1e999, 0, 8, 8]}}'))).toHaveLength(1);
  });

  test("has ids that are numbers, or facts whose names are no words", () => {
    expect(
      errorsIn(
        file(
          '"elements": {"7": {"kind": "pod", "name": "x"},',
          '"a": {"kind": "pod", "name": "x", "facts": {"e\u0301": 1}}}',
        ).replace(",,", ","),
      ),
    ).toEqual(["badId 2:14 elements.7", "badKey 3:45 elements.a.facts.e\u0301"]);
  });

  test("has more wrong than anybody reads: a thousand are told, and that there are more", () => {
    const many = Array.from({ length: 1500 }, (_, i) => `"e${i}": ${i}`).join(",\n");
    const errors = errorsIn(file(`"elements": {${many}}`));
    expect([errors.length, errors[0], errors.at(-1)]).toEqual([1001, "wrongType 2:20 elements.e0", "more 1001:9"]);
  });

  test("is of an older version: what is wrong is told where it stands in that file", () => {
    const old =
      '{"format": "bartizan", "version": 0, "title": "x",\n"elements": [\n{"id": "a", "type": "pod", "name": 7},\n{"id": "a", "type": "pod", "name": "x", "parent": "gone"}]}';
    expect(errorsIn(old)).toEqual([
      "wrongType 3:36 elements[0].name",
      "repeatedKey 4:8 elements[1].id",
      "dangling 4:51 elements[1].parent",
    ]);
  });

  test("has several of these at once, all told in the order of the text", () => {
    const text = file(
      '"assets": {"a": {"name": "x", "classification": "secret", "name": "y"}}',
      '"flows": {"f": {"from": "x"}}',
    );
    expect(errorsIn(text)).toEqual([
      "notAllowed 2:49 assets.a.classification",
      "repeatedKey 2:59 assets.a.name",
      "missingField 3:16 flows.f.to",
      "dangling 3:25 flows.f.from",
    ]);
  });

  test("is told of with codes from one closed list", () => {
    expect(new Set(LOAD_CODES).size).toBe(LOAD_CODES.length);
  });
});

describe("a file that can be opened", () => {
  test("may lack every part, begin with a byte order mark, and end its lines in the way of Windows", () => {
    const loaded = load(`\ufeff{\r\n${head}\r\n}`);
    expect(loaded.ok && loaded.value.model).toEqual({ ...emptyModel("Shop") });
  });

  test("keeps what this version does not know, writes it back, and says so", () => {
    const text = file(
      '"elements": {"a": {"kind": "quantum-router", "name": "x", "colour": [1, {"deep": null}]',
      '"facts": {"mood": "good", "encryption": "rot13"}}}',
      '"later": {"x": 1}',
    );
    expect(noticesIn(text)).toEqual([
      "unknownKind 2:28 elements.a.kind",
      "unknownKey 2:59 elements.a.colour",
      "unknownFact 3:11 elements.a.facts.mood",
      "unknownValue 3:41 elements.a.facts.encryption",
      "unknownKey 4:1 later",
    ]);
    const loaded = load(text);
    const again = loaded.ok ? save(loaded.value.model) : "";
    expect(again).toContain('"colour": [1, {"deep": null}]');
    expect(again).toContain('"mood": "good"');
    expect(again).toContain('"later": {"x": 1}');
  });

  test("loses control characters, and marks that turn the direction of text", () => {
    const text = file(
      '"elements": {"a": {"kind": "pod", "name": "ad\\u202Enim\\u0007 1\\n2", "notes": "one\\r\\ntwo"}}',
    );
    const loaded = load(text);
    expect(loaded.ok && loaded.value.model.elements.get("a")).toEqual({
      kind: "pod",
      name: "adnim 1 2",
      notes: "one\ntwo",
    });
    expect(noticesIn(text)).toContain("cleanedText 2:43 elements.a.name");
  });

  test("has its accents composed, which is not worth telling", () => {
    const loaded = load(file('"elements": {"a": {"kind": "pod", "name": "Cafe\u0301"}}'));
    expect(loaded.ok && [loaded.value.model.elements.get("a")?.name, loaded.value.notices]).toEqual(["Caf\u00e9", []]);
  });

  test("says which decisions, places and parents lead nowhere or look odd", () => {
    const text = file(
      '"elements": {"a": {"kind": "vpc", "name": "x"}',
      '"b": {"kind": "pod", "name": "x", "parent": "a", "zones": ["n1", "n2"]}',
      '"n1": {"kind": "node", "name": "x"}',
      '"n2": {"kind": "node", "name": "x"}}',
      '"decisions": {"clear-text@gone": {"status": "accepted", "reason": "x"}}',
      '"considered": {"gone/S": {"by": "x", "because": "x"}}',
      '"layout": {"main": {"gone": [0, 0, 8, 8]}}',
    );
    expect(noticesIn(text)).toEqual([
      "oddParent 3:45 elements.b.parent",
      "twoOfAKind 3:59 elements.b.zones",
      "goneTarget 6:15 decisions.clear-text@gone",
      "goneTarget 7:16 considered.gone/S",
      "staleLayout 8:21 layout.main.gone",
    ]);
  });

  test("has its sets sorted and what says nothing left out", () => {
    const loaded = load(
      file(
        '"elements": {"a": {"kind": "pod", "name": "x", "tags": ["b", "a", "b"], "notes": "", "stores": [], "facts": {"may": []}}}',
      ),
    );
    expect(loaded.ok && loaded.value.model.elements.get("a")).toEqual({
      kind: "pod",
      name: "x",
      tags: ["a", "b"],
      facts: { may: [] },
    });
  });
});
