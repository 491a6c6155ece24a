import { commands } from "@bartizan/model";
import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { edit, undo } from "../../document/documentStore.ts";
import { heads, now, openPanel, query, triaged } from "../testing/panel.tsx";

let stop: () => void;

beforeEach(async () => {
  stop = openPanel();
  await userEvent.clear(query());
  await userEvent.type(query(), "on:=orders stride:I is:confirmed");
  await userEvent.click(heads()[0] as HTMLElement);
});

afterEach(() => stop());

const open = () => triaged().filter(({ status, confidence }) => status === "open" && confidence === "confirmed").length;
const bar = () => screen.getByRole("status", { name: "What if" });
const ways = () => within(screen.getByRole("list", { name: "Stops if" })).getAllByRole("button", { name: /^Try: / });

describe("what if", () => {
  it("shows how many threats fall before anything is decided, and drops it without a trace", async () => {
    const before = { open: open(), model: now().model, undoLabel: now().undoLabel };
    await userEvent.click(ways()[0] as HTMLElement);
    expect(open()).toBeLessThan(before.open);
    expect(bar().textContent).toContain(`${before.open} → ${open()} open`);
    await userEvent.click(within(bar()).getByRole("button", { name: "Drop" }));
    expect(now().model).toEqual(before.model);
    expect(now().undoLabel).toBe(before.undoLabel);
    expect(bar().textContent).toBe("");
  });

  it("is one step to undo when it is applied", async () => {
    const { model } = now();
    await userEvent.click(ways()[0] as HTMLElement);
    await userEvent.click(within(bar()).getByRole("button", { name: "Apply" }));
    expect(bar().textContent).toBe("");
    expect(now().model).not.toEqual(model);
    act(() => undo());
    expect(now().model).toEqual(model);
  });

  it("stays when somebody goes on drawing, and is over when it is undone", async () => {
    await userEvent.click(ways()[0] as HTMLElement);
    const { undoLabel } = now();
    act(() => edit(commands.rename(now().model, { id: "orders", name: "Orders" }), "rename orders"));
    expect(bar().textContent).toBe("");
    act(() => undo());
    expect(now().undoLabel).toBe(undoLabel);
  });
});
