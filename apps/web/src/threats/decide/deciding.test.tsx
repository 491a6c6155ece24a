import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openModel, undo } from "../../document/documentStore.ts";
import { firstThreat, heads, now, openPanel, shop, triaged } from "../testing/panel.tsx";

let stop: () => void;

beforeEach(() => {
  stop = openPanel();
});

afterEach(() => stop());

describe("deciding", () => {
  it("asks for a reason, is one undo step, and leaves the focus on the next threat", async () => {
    const head = firstThreat();
    const name = head.textContent;
    await userEvent.keyboard("a{Escape}");
    expect(document.activeElement).toBe(head);
    await userEvent.keyboard("a");
    await userEvent.click(screen.getByRole("button", { name: "Decide" }));
    expect(screen.getByRole("alert").textContent).toBe("A decision needs a reason.");
    await userEvent.keyboard("Test data only{Enter}");
    const [[id, decision] = []] = now().model.decisions;
    expect(decision).toMatchObject({ status: "accepted", reason: "Test data only" });
    expect(decision?.seen?.because.length).toBeGreaterThan(0);
    expect(triaged().find((threat) => threat.id === id)?.status).toBe("accepted");
    expect(heads().map(({ textContent }) => textContent)).not.toContain(name);
    expect(heads()).toContain(document.activeElement);
    act(undo);
    expect(now().model.decisions.size).toBe(0);
  });

  it("is repeated with a dot", async () => {
    firstThreat();
    await userEvent.keyboard("n");
    await userEvent.keyboard("Not built yet{Enter}");
    expect(now().model.decisions.size).toBe(1);
    await userEvent.keyboard(".");
    expect([...now().model.decisions.values()].map(({ reason }) => reason)).toContain("Not built yet");
    expect(now().model.decisions.size).toBeGreaterThan(1);
    expect(heads()).toContain(document.activeElement);
  });

  it("is done for a whole group at once", async () => {
    const group = heads().find((one) => one.textContent?.includes("× "));
    if (!group) throw new Error("no group is listed");
    await userEvent.click(group);
    const count = Number.parseInt(within(group).getByText(/^\d+ threats$/).textContent ?? "", 10);
    await userEvent.click(screen.getByRole("button", { name: `Decide all ${count}…` }));
    await userEvent.keyboard("Known{Enter}");
    expect(now().model.decisions.size).toBe(count);
    act(undo);
    expect(now().model.decisions.size).toBe(0);
  });

  it("is done for several that are marked", async () => {
    const before = heads();
    act(() => before[0]?.focus());
    await userEvent.keyboard("x{ArrowDown}x");
    const bar = screen.getByRole("region", { name: "Marked threats" });
    const count = Number.parseInt(within(bar).getByText(/threats? marked$/).textContent ?? "", 10);
    expect(count).toBeGreaterThan(1);
    await userEvent.keyboard("p");
    await userEvent.keyboard("Next quarter{Enter}");
    expect([...now().model.decisions.values()].map(({ status, reason }) => [status, reason])).toEqual(
      Array.from({ length: count }, () => ["planned", "Next quarter"]),
    );
    expect(screen.queryByRole("region", { name: "Marked threats" })).toBeNull();
    act(undo);
    expect(now().model.decisions.size).toBe(0);
  });

  it("says why a decision was reopened, and keeps decisions whose threats are gone", () => {
    const [threat] = triaged();
    act(() =>
      openModel(
        {
          ...shop,
          decisions: new Map([
            [threat?.id ?? "", { status: "accepted", reason: "For now", until: "2020-01-01" }],
            ["lost@nowhere", { status: "accepted", reason: "Long ago" }],
          ]),
        },
        { name: "shop.tm.json" },
      ),
    );
    expect(screen.getByText("1 decision about a threat that is gone")).toBeTruthy();
    expect(triaged().find(({ id }) => id === threat?.id)?.reopened).toBe("expired");
  });
});
