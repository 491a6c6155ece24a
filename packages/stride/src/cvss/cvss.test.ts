import { describe, expect, test } from "vitest";
import type { Risk } from "../risk.ts";
import { type CvssVersion, scoresOf, versionOf } from "./calculator.ts";
import { ratingOf, threatCvss } from "./threatCvss.ts";

const WIDE_OPEN = "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

describe("a CVSS score", () => {
  // Scores of FIRST's own calculators.
  test.each([
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1],
    ["CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N", 2.4],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 9.3],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", 10],
    ["CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 8.5],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N", 0],
  ])("of %s is %d", (vector, score) => {
    expect(scoresOf(vector)?.base).toBe(score);
  });

  test("of a base vector is left alone by its environment", () => {
    const scores = scoresOf(`CVSS:3.1/${WIDE_OPEN}/CR:L/IR:L/AR:L/MAV:L`);
    expect(scores?.base).toBe(9.8);
    expect(scores?.overall).toBeLessThan(7);
  });

  test.each(["nonsense", "AV:N", "CVSS:3.1/AV:N", "CVSS:4.0/AV:Q/AC:L", "CVSS:2.0/AV:N", ""])(
    "of %j there is none",
    (vector) => {
      expect(scoresOf(vector)).toBeUndefined();
    },
  );

  test("belongs to a version", () => {
    expect([versionOf("CVSS:3.1/AV:N"), versionOf("CVSS:4.0/AV:N"), versionOf("AV:N")]).toEqual([
      "3.1",
      "4.0",
      undefined,
    ]);
  });

  test("is rated by the scale of the specification", () => {
    expect([0, 0.1, 3.9, 4, 6.9, 7, 8.9, 9, 10].map(ratingOf)).toEqual([
      "info",
      "low",
      "low",
      "medium",
      "medium",
      "high",
      "high",
      "critical",
      "critical",
    ]);
  });
});

describe("the surroundings of a threat", () => {
  const assets = new Map([
    ["cards", { name: "Cards", classification: "restricted" as const }],
    ["menu", { name: "Menu", classification: "public" as const, availability: "low" as const }],
  ]);
  const risk: Risk = {
    exposure: 4,
    likelihood: 4,
    impact: 4,
    inherent: "critical",
    lessLikely: 0,
    lessImpact: 0,
    residual: "critical",
    atStake: [],
  };
  const scored = (changes: Partial<Risk>, version: CvssVersion = "3.1") =>
    threatCvss(version, { cvss31: WIDE_OPEN }, { risk: { ...risk, ...changes } }, { assets });

  test("say nothing where nothing is known of them", () => {
    expect(scored({})).toMatchObject({ adjustments: [], score: 9.8, base: 9.8, severity: "critical" });
  });

  test("weigh what is at stake", () => {
    expect(scored({ atStake: ["menu"] }).vector).toContain("/CR:L/IR:M/AR:L");
    expect(scored({ atStake: ["menu", "cards"] }).vector).toContain("/CR:H/IR:M/AR:M");
    expect(scored({ atStake: ["menu"] }).score).toBeLessThan(scored({ atStake: ["cards"] }).score);
    expect(scored({ atStake: ["gone"] }).adjustments).toEqual([]);
  });

  test.each(["3.1", "4.0"] as const)(
    "make it less in CVSS %s the fewer get there and the more controls stand",
    (version) => {
      const scores = [
        scored({}, version),
        scored({ exposure: 2 }, version),
        scored({ exposure: 1, lessLikely: 1 }, version),
        scored({ exposure: 1, lessLikely: 2, lessImpact: 1 }, version),
      ].map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores[0]).toBeGreaterThan(scores[3] ?? 10);
    },
  );

  test("are told metric by metric", () => {
    expect(scored({ exposure: 2, lessLikely: 2, lessImpact: 1 }, "4.0").adjustments).toEqual([
      { metric: "MAV", value: "A", because: "exposure" },
      { metric: "MAC", value: "H", because: "controls" },
      { metric: "MPR", value: "L", because: "controls" },
      { metric: "MVC", value: "L", because: "controls" },
      { metric: "MVI", value: "L", because: "controls" },
      { metric: "MVA", value: "L", because: "controls" },
    ]);
  });
});
