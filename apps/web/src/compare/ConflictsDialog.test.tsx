import { apply, commands, type Model, merge } from "@bartizan/model";
import { exampleModel } from "@bartizan/stride";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { dialogStore } from "../document/dialogs.ts";
import { documentStore, edit, openModel, undo } from "../document/documentStore.ts";
import { noticeStore } from "../document/notices.ts";
import { ConflictsDialog } from "./ConflictsDialog.tsx";
import { VersionBars } from "./VersionBars.tsx";

const base = exampleModel({
  elements: { front: "load-balancer", orders: "database" },
  flows: { query: { from: "front", to: "orders", facts: { encryption: "none" } } },
});
const branch = (encryption: string, name: string): Model => {
  const set = apply(base, commands.setFact(base, { target: "query", fact: "encryption", value: encryption }));
  return apply(set, commands.rename(set, { id: "orders", name }));
};
const both = merge(base, branch("mutual", "ledger"), branch("server", "book")).model;

const now = () => documentStore.getState();
const cards = () => screen.queryAllByRole("listitem");
const card = (index: number) => within(cards()[index] ?? document.body);
const encryption = () => now().model.flows.get("query")?.facts?.["encryption"];
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

beforeEach(() => openModel(both, { name: "shop.tm.json" }));

describe("what two versions both changed", () => {
  it("stands in a bar until it is decided", async () => {
    render(<VersionBars />);
    expect(screen.getByRole("status").textContent).toContain("2 things were changed in both versions");
    await press("Decide…");
    expect(dialogStore.getState().dialog).toEqual({ kind: "conflicts" });
    const keys = [...both.conflicts.keys()];
    act(() => edit(commands.resolveConflicts(now().model, { conflicts: keys, take: "ours" }), "decide"));
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("is listed in words, with what it was and what each made of it", () => {
    render(<ConflictsDialog />);
    expect(screen.getByRole("dialog", { name: "2 things were changed in both versions" })).toBeTruthy();
    expect(cards()[0]?.textContent).toMatch(
      /ledger.*Name.*Before.*orders.*Ours · in the model now.*ledger.*Theirs.*book/,
    );
    expect(cards()[1]?.textContent).toMatch(/front → ledger.*flow.*Encryption.*None.*Both ends.*Server|server/);
  });

  it("is decided one by one, each with an undo step of its own", async () => {
    render(<ConflictsDialog />);
    await userEvent.click(card(1).getByRole("button", { name: /^Take theirs/ }));
    expect([encryption(), now().model.conflicts.size]).toEqual(["server", 1]);
    await userEvent.click(card(0).getByRole("button", { name: /^As it was/ }));
    expect(now().model.elements.get("orders")?.name).toBe("orders");
    expect(screen.getByRole("dialog", { name: "Everything is decided" })).toBeTruthy();
    await press("Undo");
    expect([now().model.elements.get("orders")?.name, now().model.conflicts.size]).toEqual(["ledger", 1]);
    act(undo);
    expect([encryption(), now().model.conflicts.size]).toEqual(["mutual", 2]);
  });

  it("is decided for all at once, in one undo step", async () => {
    render(<ConflictsDialog />);
    await press("Take theirs");
    expect([encryption(), now().model.elements.get("orders")?.name, now().model.conflicts.size]).toEqual([
      "server",
      "book",
      0,
    ]);
    act(undo);
    expect([encryption(), now().model.conflicts.size]).toEqual(["mutual", 2]);
  });

  it("keeps the focus in the list when one is decided", async () => {
    render(<ConflictsDialog />);
    await userEvent.click(card(0).getByRole("button", { name: /^Keep ours/ }));
    expect(document.activeElement).toBe(card(0).getByRole("button", { name: /^Keep ours/ }));
  });

  it("can be left as somebody made it since", async () => {
    render(<ConflictsDialog />);
    act(() => edit(commands.setFact(now().model, { target: "query", fact: "encryption", value: undefined }), "clear"));
    expect(cards()[1]?.textContent).toContain("Somebody has changed it since: now it is nothing.");
    await userEvent.click(card(1).getByRole("button", { name: "Leave it as it is" }));
    expect([encryption(), now().model.conflicts.size]).toEqual([undefined, 1]);
  });

  it("says so when a choice would break the model, and leaves it alone", async () => {
    const odd = { part: "elements", id: "orders", path: ["parent"], theirs: "nowhere" };
    openModel({ ...base, conflicts: new Map([["x", odd]]) }, { name: "shop.tm.json" });
    render(<ConflictsDialog />);
    await userEvent.click(card(0).getByRole("button", { name: /^Take theirs/ }));
    expect(screen.getByRole("alert").textContent).toContain("would not hold together");
    expect(now().model.conflicts.size).toBe(1);
    await press("Leave it as it is");
    expect(now().model.conflicts.size).toBe(0);
  });

  it("leads to the drawing, and back", async () => {
    act(() => dialogStore.setState({ dialog: { kind: "conflicts" } }));
    render(<ConflictsDialog />);
    await userEvent.click(screen.getByRole("link", { name: "ledger" }));
    expect([...now().selection.elements]).toEqual(["orders"]);
    expect(dialogStore.getState().dialog).toBeUndefined();
    act(() => noticeStore.getState().notice?.more?.run());
    expect(dialogStore.getState().dialog).toEqual({ kind: "conflicts" });
  });
});
