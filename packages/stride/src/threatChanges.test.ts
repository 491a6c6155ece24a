import { describe, expect, it } from "vitest";
import { threatChanges } from "./threatChanges.ts";
import type { Triaged, TriagedThreat } from "./triage.ts";

const threat = (id: string, severity: TriagedThreat["severity"], status: TriagedThreat["status"] = "open") =>
  ({ id, severity, status }) as TriagedThreat;
const version = (...threats: TriagedThreat[]): Triaged => ({ threats, gone: [] });

describe("the threats of two versions", () => {
  it("open when they appear or are reopened, close when they go or are decided, and shift", () => {
    const [stays, goes, decided, was] = ["stays", "goes", "decided", "shifts"].map((id) => threat(id, "high"));
    const [appears, is, accepted] = [
      threat("new", "low"),
      threat("shifts", "low"),
      threat("decided", "high", "accepted"),
    ];
    const before = version(
      ...[stays, goes, decided, was].flatMap((one) => one ?? []),
      threat("again", "low", "accepted"),
    );
    const after = version(...[stays, accepted, is, appears].flatMap((one) => one ?? []), threat("again", "low"));
    expect(threatChanges(before, after)).toEqual({
      opened: [appears, threat("again", "low")],
      closed: [goes, decided],
      shifted: [{ from: was, to: is }],
    });
  });
});
