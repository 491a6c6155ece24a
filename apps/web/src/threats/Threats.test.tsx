import { exampleModel } from "@bartizan/stride";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentStore, openModel, select, undo } from "../document/documentStore.ts";
import { threatsDoor } from "../document/doors.ts";
import { revealStore } from "../document/reveal.ts";
import { engineStore } from "../engine/engineStore.ts";
import { thinkHere } from "../engine/testing/thinkHere.ts";
import { resetPanel } from "./panelStore.ts";
import { Threats } from "./Threats.tsx";
import { threatTitle } from "./threatTitle.ts";

const shop = exampleModel({
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    vpc: {
      kind: "vpc",
      controls: {
        "DA-01": "none",
        "PE-02": "none",
        "PE-03": "none",
        "PE-04": "none",
        "PE-13": "none",
        "VN-05": "none",
        "VN-16": "none",
      },
    },
    front: { kind: "load-balancer", in: "vpc" },
    orders: { kind: "database", in: "vpc", facts: { storeReach: "public" } },
    billing: { kind: "database", in: "vpc", facts: { storeReach: "public" } },
  },
  flows: {
    visit: { from: "customer", to: "front", facts: { encryption: "none", protocol: "http", publicPath: "yes" } },
    query: { from: "front", to: "orders", facts: { encryption: "none", protocol: "sql" } },
    invoice: { from: "front", to: "billing", facts: { encryption: "none", protocol: "sql" } },
  },
});

const now = () => documentStore.getState();
const triaged = () => now().analysis?.triaged.threats ?? [];
const list = () => screen.getByRole("list", { name: "Threats" });
const heads = () => [...list().querySelectorAll<HTMLElement>("[data-head]")];
const query = () => screen.getByRole("searchbox", { name: "Filter threats" });

let stop: () => void;

beforeEach(() => {
  resetPanel();
  openModel(shop, { name: "shop.tm.json" });
  stop = thinkHere();
  render(<Threats />);
});

afterEach(() => stop());

async function tab(name: RegExp): Promise<void> {
  await userEvent.click(screen.getByRole("tab", { name }));
}

/** The first line of a single threat, with the focus on it. */
function firstThreat(): HTMLElement {
  const head = heads().find((one) => one.textContent?.includes("open"));
  if (!head) throw new Error("no single open threat is listed");
  act(() => head.focus());
  return head;
}

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

describe("questions", () => {
  it("stand in the order of what they settle, at most fifteen to begin with", async () => {
    await tab(/^Questions/);
    const cards = within(screen.getByRole("list", { name: "Questions" })).getAllByRole("listitem");
    expect(cards.length).toBeLessThanOrEqual(15);
    const settled = cards.map((card) => Number(/settles (\d+) threat/.exec(card.textContent ?? "")?.[1]));
    expect(settled).toEqual(settled.toSorted((a, b) => b - a));
  });

  it("are answered in place in one undo step, and the promised threats are settled", async () => {
    await tab(/^Questions/);
    const [question] = now().analysis?.analysis.questions.filter(({ answers }) => answers.length > 1) ?? [];
    if (!question) throw new Error("nothing is asked");
    const card = document.querySelector<HTMLElement>(`[data-question="${question.key}"]`) as HTMLElement;
    const possible = () =>
      triaged().filter(({ confidence, status }) => confidence === "possible" && status === "open").length;
    const before = possible();
    const [first] = question.answers;
    await userEvent.click(within(card).getAllByRole("button", { name: /settles/ })[0] as HTMLElement);
    expect(before - possible()).toBe(first?.settles);
    expect(document.activeElement?.closest("[data-question]")).not.toBeNull();
    act(undo);
    expect(possible()).toBe(before);
  });

  it("say which threats wait for them", async () => {
    await tab(/^Questions/);
    const [question] = now().analysis?.analysis.questions ?? [];
    await userEvent.click(screen.getAllByRole("button", { name: "which?" })[0] as HTMLElement);
    const card = document.querySelector<HTMLElement>(`[data-question="${question?.key}"]`) as HTMLElement;
    const first = triaged().find(({ id }) => id === question?.threats[0]);
    expect(card.textContent).toContain(threatTitle(first ?? { threat: "" }, now().model));
  });

  it("that nobody can answer now stand last", async () => {
    await tab(/^Questions/);
    const keys = () =>
      [...document.querySelectorAll("[data-question]")].map((card) => card.getAttribute("data-question"));
    const [first] = keys();
    await userEvent.click(screen.getAllByRole("button", { name: "Not now" })[0] as HTMLElement);
    expect(keys()[0]).not.toBe(first);
    expect(now().revision).toBe(documentStore.getState().analysis?.revision);
  });
});

describe("lines of defence", () => {
  it("say on which line controls hold and where there are none", async () => {
    await tab(/^Lines/);
    expect(screen.getByText(/open with nothing in the way/)).toBeTruthy();
    const gaps = screen.getAllByRole("button", { name: /would act on/ });
    await userEvent.click(gaps[0] as HTMLElement);
    expect(query()).toHaveProperty("value", expect.stringMatching(/^control:/));
    expect(heads().length).toBeGreaterThan(0);
  });
});

describe("the STRIDE grid", () => {
  it("notes that somebody looked where nothing was found", async () => {
    await tab(/^STRIDE/);
    const gap = screen.getAllByRole("button", { name: /gap: nobody has looked/ })[0] as HTMLElement;
    await userEvent.click(gap);
    await userEvent.type(screen.getByRole("textbox", { name: "Who looked" }), "Ada");
    await userEvent.type(screen.getByRole("textbox", { name: "Why there is nothing to find" }), "Read only");
    await userEvent.click(screen.getByRole("button", { name: "Considered, none" }));
    expect([...now().model.considered.values()]).toEqual([
      expect.objectContaining({ by: "Ada", because: "Read only" }),
    ]);
    expect(screen.getByRole("button", { name: /considered by Ada, none: Read only/ })).toBeTruthy();
  });

  it("leads to the threats of one element and letter", async () => {
    await tab(/^STRIDE/);
    await userEvent.click(screen.getAllByRole("button", { name: /open threat/ })[0] as HTMLElement);
    expect(screen.getByRole("tab", { name: /^Threats/ }).getAttribute("aria-selected")).toBe("true");
    expect(heads().length).toBeGreaterThan(0);
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
