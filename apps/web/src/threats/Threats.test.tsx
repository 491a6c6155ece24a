import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { select } from "../document/documentStore.ts";
import { threatsDoor } from "../document/doors.ts";
import { revealStore } from "../document/reveal.ts";
// Menus load with the first one; a busy machine would take longer than the test waits.
import "../ui/MenuPopup.tsx";
import { engineStore } from "../engine/engineStore.ts";
import { firstThreat, heads, now, openPanel, query, triaged } from "./testing/panel.tsx";

let stop: () => void;

beforeEach(() => {
  stop = openPanel();
});

afterEach(() => stop());

describe("the list of threats", () => {
  it("says how many there are, and what is left to questions", () => {
    const confirmed = triaged().filter(({ group, status }) => group !== "" && status === "open").length;
    expect(confirmed).toBeGreaterThan(2);
    expect(screen.getByRole("tab", { name: `Threats ${confirmed}` })).toBeTruthy();
    const under = triaged().filter(({ group, status }) => group === "" && status === "open").length;
    expect(screen.getByRole("button", { name: new RegExp(`^${under} more under \\d+ question`) })).toBeTruthy();
  });

  it("lists possible threats beside the confirmed ones when somebody asks for that", async () => {
    const all = triaged().filter(({ status }) => status === "open").length;
    await userEvent.click(screen.getByRole("button", { name: "List them here" }));
    expect(screen.getByRole("tab", { name: `Threats ${all}` })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /more under/ })).toBeNull();
  });

  it("lists possible threats by itself where none is confirmed", async () => {
    const of = (letter: string) => triaged().filter((threat) => threat.letter === letter && threat.status === "open");
    const unsure = [..."STRIDE"].find(
      (letter) => of(letter).length > 0 && of(letter).every(({ group }) => group === ""),
    );
    if (unsure === undefined) throw new Error("every letter of the shop has a confirmed threat");
    await userEvent.type(query(), ` stride:${unsure}`);
    expect(screen.getByRole("tab", { name: `Threats ${of(unsure).length}` })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /more under/ })).toBeNull();
  });

  it("follows the selection, visibly, until that is taken away", async () => {
    act(() => select({ elements: ["orders"] }));
    expect(screen.getByText("in orders")).toBeTruthy();
    const some = screen.getByRole("tab", { name: /^Threats/ }).textContent;
    await userEvent.click(screen.getByRole("button", { name: "Show the whole model" }));
    expect(screen.queryByText("in orders")).toBeNull();
    expect(screen.getByRole("tab", { name: /^Threats/ }).textContent).not.toBe(some);
    act(() => select({ flows: ["visit"] }));
    expect(screen.getByText("in customer → front")).toBeTruthy();
  });

  it("is narrowed by a query, and says when a filter does not exist", async () => {
    await userEvent.clear(query());
    await userEvent.type(query(), "stride:S");
    const letters = heads().map((head) => within(head).queryByText("Spoofing"));
    expect(letters.every(Boolean)).toBe(true);
    await userEvent.type(query(), " colour:red");
    expect(screen.getByText("There is no such filter: colour:red")).toBeTruthy();
  });

  it("offers the way back when nothing fits", async () => {
    await userEvent.clear(query());
    await userEvent.type(query(), "zzzz");
    await userEvent.click(screen.getByRole("button", { name: "Show open threats" }));
    expect(query()).toHaveProperty("value", "status:open");
  });
});

describe("an open threat", () => {
  it("says because of what, and each fact leads to its field while the list stays", async () => {
    act(() => select({ elements: ["vpc"] }));
    await userEvent.click(query());
    await userEvent.clear(query());
    await userEvent.type(query(), "on:orders stride:I is:confirmed");
    await userEvent.click(heads()[0] as HTMLElement);
    const about = screen.getByRole("region", { name: /^About:/ });
    expect(within(about).getByText("because")).toBeTruthy();
    await userEvent.click(within(about).getAllByRole("link", { name: / = / })[0] as HTMLElement);
    expect(revealStore.getState().asked).toMatchObject({ target: "orders", field: "storeReach" });
    expect([...now().selection.elements]).toEqual(["orders"]);
    expect(screen.getByText("in vpc")).toBeTruthy();
  });

  it("lets the state of its controls be set where they stand", async () => {
    await userEvent.clear(query());
    await userEvent.type(query(), "is:confirmed");
    await userEvent.click(firstThreat());
    const [state] = within(screen.getByRole("region", { name: "Controls" })).getAllByRole("combobox");
    await userEvent.selectOptions(state as HTMLElement, "Planned");
    const uses = [...now().model.elements.values(), ...now().model.flows.values()].flatMap(({ controls }) =>
      Object.values(controls ?? {}),
    );
    expect(uses.filter((use) => use.state === "planned")).toHaveLength(1);
  });
});

describe("the keys of the list", () => {
  it("go down and up with arrows and with j and k, open with Enter, close with Escape", async () => {
    const before = heads();
    act(() => before[0]?.focus());
    await userEvent.keyboard("{ArrowDown}j");
    expect(heads().indexOf(document.activeElement as HTMLElement)).toBe(2);
    await userEvent.keyboard("k");
    const head = document.activeElement as HTMLElement;
    expect(heads().indexOf(head)).toBe(1);
    await userEvent.keyboard("{Enter}");
    expect(head.getAttribute("aria-expanded")).toBe("true");
    await userEvent.keyboard("{Escape}");
    expect(head.getAttribute("aria-expanded")).toBe("false");
  });

  it("have one place in the order of tabs", () => {
    expect(heads().filter((head) => head.tabIndex === 0)).toHaveLength(1);
  });
});

describe("threats written by hand", () => {
  it("are added to what is selected, and stand in the list", async () => {
    act(() => select({ elements: ["orders"] }));
    await userEvent.click(screen.getByRole("button", { name: "Filters and more" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Add a threat by hand…" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Title" }), "Backup tapes are lost");
    await userEvent.click(screen.getByRole("button", { name: "Add threat" }));
    expect([...now().model.threats.values()]).toEqual([
      { target: "orders", letter: "T", title: "Backup tapes are lost", severity: "medium" },
    ]);
    expect(heads().some((head) => head.textContent?.includes("Backup tapes are lost"))).toBe(true);
  });
});

describe("the panel", () => {
  it("says so when the engine stopped, and lets it be tried again", async () => {
    let tried = 0;
    act(() => engineStore.setState({ state: "failed", message: "boom", retry: () => tried++ }));
    expect(screen.getByRole("alert").textContent).toContain("boom");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(tried).toBe(1);
    act(() => engineStore.setState({ state: "resting" }));
  });

  it("shows its tabs to whoever asks", () => {
    act(() => threatsDoor.current?.show("questions"));
    expect(screen.getByRole("tab", { name: /^Questions/ }).getAttribute("aria-selected")).toBe("true");
  });
});
