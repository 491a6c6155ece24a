import { describe, expect, test } from "vitest";
import { reviewNow, sinceReview } from "./review.ts";
import type { Status, Triaged, TriagedThreat } from "./triage.ts";

const triaged = (statuses: Readonly<Record<string, Status>>): Triaged => ({
  threats: Object.entries(statuses).map(([id, status]) => ({ id, status }) as TriagedThreat),
  gone: [],
});

describe("a review", () => {
  const then = reviewNow(triaged({ a: "open", b: "open", c: "mitigated" }));

  test("remembers how many threats of each status there were, and which were open", () => {
    expect(then).toEqual({ counts: { open: 2, mitigated: 1 }, open: ["a", "b"] });
  });

  test("tells what was opened and closed since, and how", () => {
    const since = sinceReview(then, triaged({ a: "accepted", c: "open", d: "open" }));
    expect(since?.opened.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(since?.closed.map(({ id, threat }) => [id, threat?.status])).toEqual([
      ["a", "accepted"],
      ["b", undefined],
    ]);
  });

  test("finds nothing new where nothing is", () => {
    expect(sinceReview(then, triaged({ a: "open", b: "open" }))).toEqual({ opened: [], closed: [] });
    expect(sinceReview({}, triaged({ a: "open" }))).toBeUndefined();
  });
});
