import { describe, expect, it } from "vitest";
import { age, draftText } from "./draftText.ts";

describe("the state of the draft", () => {
  it("is told with its age", () => {
    expect(draftText({ state: "kept", at: 1000 }, 3000)).toBe("Draft kept in this browser 2 s ago");
    expect(draftText({ state: "kept", at: 5000 }, 3000)).toBe("Draft kept in this browser just now");
    expect(age(90_000)).toBe("2 min ago");
    expect(age(3 * 3600_000)).toBe("3 h ago");
  });

  it("says when nothing is kept, and why", () => {
    expect(draftText({ state: "nothing" }, 0)).toBe("Nothing to keep yet");
    expect(draftText({ state: "failing", reason: "full" }, 0)).toContain("full");
    expect(draftText({ state: "failing", reason: "unavailable" }, 0)).toContain("no storage");
  });
});
