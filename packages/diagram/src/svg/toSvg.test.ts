import fc from "fast-check";
import { expect, test } from "vitest";
import { drawing, someModel } from "../testing/models.ts";
import { sceneOf } from "../testing/scenes.ts";
import { xmlFault } from "../testing/xml.ts";
import { colour } from "../theme/tokens.ts";
import { toSvg } from "./toSvg.ts";

const HOSTILE = [
  `<script>alert(1)</script>`,
  `"><svg onload="x">`,
  `]]> & &amp; &#0; --> <!--`,
  `a\u0000b\u0007c\ud800d\ufffee`,
  `\u202Eevil\u202C \u2066x\u2069`,
  `javascript:alert('x')`,
  "日本語 العربية עברית 🙂 e\u0301",
];

const hostileName = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 40 }));

test("whatever things are called, the picture is well-formed XML without script or reference", () => {
  fc.assert(
    fc.property(hostileName, hostileName, hostileName, (zone, leaf, flow) => {
      const model = drawing(
        {
          z: { kind: "vpc", name: zone },
          a: { kind: "process", name: leaf, in: "z", more: { facts: { technology: flow } } },
          b: { kind: "database", name: leaf },
        },
        { ab: { from: "a", to: "b", name: flow } },
      );
      const svg = toSvg(sceneOf(model), { theme: "light", title: zone, description: leaf });
      expect(xmlFault(svg)).toBeUndefined();
      expect(svg).not.toMatch(/<(script|style|foreignObject|image|a|use)\b|\s(on\w+|[\w:]*href)="/i);
    }),
  );
});

test("the checker of this test sees what is not well-formed", () => {
  expect(
    ["<a>", "<a></b>", "<a>&</a>", '<a b="1" b="2"/>', "<a/><b/>", "<a b=1/>", "x<a/>"].map(xmlFault),
  ).not.toContain(undefined);
});

test("the same model gives the same bytes, whatever order its records came in", () => {
  fc.assert(
    fc.property(someModel(), (model) => {
      const reversed = {
        ...model,
        elements: new Map([...model.elements].reverse()),
        flows: new Map([...model.flows].reverse()),
      };
      const options = { theme: "dark" } as const;
      expect(toSvg(sceneOf(reversed), options)).toBe(toSvg(sceneOf(model), options));
    }),
    { numRuns: 20 },
  );
});

test("each text carries its width, and each theme its colours", () => {
  const scene = sceneOf(drawing({ a: { kind: "process", name: "Orders", at: [0, 0] } }));
  const light = toSvg(scene, { theme: "light" });
  expect(light).toMatch(/<text [^>]*textLength="[\d.]+"[^>]*>Orders<\/text>/);
  expect(light).toContain(`fill="${colour("light", "canvas")}"`);
  expect(toSvg(scene, { theme: "dark" })).toContain(`fill="${colour("dark", "node")}"`);
  expect(toSvg(scene, { theme: "dark", background: false })).not.toContain(`fill="${colour("dark", "canvas")}"`);
});

test("title and description are there for those who cannot see the picture", () => {
  const svg = toSvg(sceneOf(drawing({})), { theme: "light", title: "Shop", description: "Nothing yet" });
  expect(svg).toContain("<title>Shop</title><desc>Nothing yet</desc>");
  expect(svg).toContain('role="img"');
});
