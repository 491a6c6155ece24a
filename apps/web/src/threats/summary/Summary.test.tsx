import { commands } from "@bartizan/model";
import { seenNow } from "@bartizan/stride";
import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { edit, select } from "../../document/documentStore.ts";
import { threatsDoor } from "../../document/doors.ts";
// It loads with the tab; a busy machine would take longer than the test waits.
import "./Summary.tsx";
import { now, openPanel, query, tab, triaged } from "../testing/panel.tsx";

let stop: () => void;

beforeEach(() => {
  stop = openPanel();
});

afterEach(() => stop());

const numbers = () => screen.getAllByRole("button", { name: /: list them$/ });
const listed = () => Number(/\d+$/.exec(screen.getByRole("tab", { name: /^Threats/ }).textContent ?? "")?.[0]);

const becauseOfReach = (id: string) =>
  triaged().some((threat) => threat.id === id && threat.because.some(({ field }) => field === "storeReach"));

async function show(): Promise<void> {
  await tab(/^Summary/);
  await screen.findByRole("region", { name: "By status" });
}

describe("the summary", () => {
  it.each(["Confirmed", "With possible"])(
    "each number of the table opens a list of just as many (%s)",
    async (which) => {
      await show();
      await userEvent.click(screen.getByRole("radio", { name: which }));
      const names = numbers().map((button) => button.getAttribute("aria-label") ?? "");
      expect(names.length).toBeGreaterThan(4);
      for (const name of names) {
        await userEvent.click(screen.getByRole("button", { name }));
        expect([name, listed()]).toEqual([name, Number.parseInt(name, 10)]);
        await show();
        await userEvent.click(screen.getByRole("radio", { name: which }));
      }
    },
  );

  it("counts what is selected, and the whole model otherwise", async () => {
    await show();
    const all = numbers().at(-1)?.textContent;
    act(() => select({ elements: ["orders"] }));
    expect(numbers().at(-1)?.textContent).not.toBe(all);
  });

  it("leads to the questions", async () => {
    await show();
    await userEvent.click(screen.getByRole("button", { name: /questions open/ }));
    expect(screen.getByRole("tab", { name: /^Questions/ }).getAttribute("aria-selected")).toBe("true");
  });

  it("leads to what nothing stands before", async () => {
    await show();
    const line = screen.getByRole("button", { name: /nothing in the way/ });
    const count = Number.parseInt(line.textContent ?? "", 10);
    await userEvent.click(line);
    expect(query()).toHaveProperty("value", "status:open is:bare is:confirmed");
    expect(listed()).toBe(count);
  });

  it("leads to what was decided, by status, and to decisions about what is gone", async () => {
    const threat = triaged().find(({ id }) => id.endsWith("@billing") && becauseOfReach(id));
    if (!threat) throw new Error("no threat to billing comes from its reach");
    const decision = { status: "accepted" as const, reason: "Known", seen: seenNow(threat) };
    act(() => edit(commands.decide(now().model, { threat: threat.id, decision }), "accept"));
    await show();
    await userEvent.click(within(screen.getByRole("region", { name: "By status" })).getByText("accepted"));
    expect(query()).toHaveProperty("value", "status:accepted");
    expect(listed()).toBe(1);

    act(() =>
      edit(commands.setFact(now().model, { target: "billing", fact: "storeReach", value: "clientsOnly" }), "set reach"),
    );
    await show();
    await userEvent.click(screen.getByRole("button", { name: /threats that are gone/ }));
    expect(screen.getByText(/a threat that is gone/).closest("details")?.open).toBe(true);
  });

  it("is there for menus and the status bar", async () => {
    act(() => threatsDoor.current?.show("summary"));
    expect(await screen.findByRole("region", { name: "To look at" })).toBeTruthy();
  });
});
