import { exampleModel } from "@bartizan/stride";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentStore, openModel, select, undo } from "../document/documentStore.ts";
import { reveal } from "../document/reveal.ts";
import { thinkHere } from "../engine/testing/thinkHere.ts";
import { Inspector } from "./Inspector.tsx";

const shop = exampleModel({
  assets: { card: "restricted" },
  elements: {
    cluster: "cluster",
    payments: { kind: "namespace", in: "cluster", defaults: { pod: { securityLevel: "restricted" } } },
    orders: { kind: "namespace", in: "cluster" },
    checkout: { kind: "pod", in: "payments", facts: { workload: "deployment" } },
    ledger: { kind: "pod", in: "payments" },
    notifier: { kind: "pod", in: "orders" },
    vault: "database",
    machine: { kind: "node", in: "cluster", defaults: { pod: { securityLevel: "baseline" } } },
    shipping: { kind: "pod", in: "payments", zones: ["machine"] },
    street: "internet",
    visitor: { kind: "external-actor", in: "street" },
  },
  flows: {
    book: { from: "checkout", to: "notifier", facts: { encryption: "none" } },
    visit: { from: "visitor", to: "vault" },
  },
});

const now = () => documentStore.getState();
const element = (id: string) => now().model.elements.get(id);
const flow = (id: string) => now().model.flows.get(id);
const pick = (ids: { elements?: string[]; flows?: string[] }) => act(() => select(ids));
const lastStep = () => now().undoLabel;

let stop: () => void;

beforeEach(() => {
  openModel(shop, { name: "shop.tm.json" });
  stop = thinkHere();
  render(<Inspector />);
});

afterEach(() => stop());

async function choose(field: string, option: string): Promise<void> {
  await userEvent.selectOptions(screen.getByRole("combobox", { name: field }), option);
}

describe("the inspector of an element", () => {
  it("says what it is, where it is, and leads to the zones around it", async () => {
    pick({ elements: ["checkout"] });
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveProperty("value", "checkout");
    expect(screen.getByText("Pod")).toBeTruthy();
    await userEvent.click(screen.getAllByRole("link", { name: "payments" })[0] as HTMLElement);
    expect([...now().selection.elements]).toEqual(["payments"]);
  });

  it("renames while somebody types, in one undo step", async () => {
    pick({ elements: ["checkout"] });
    await userEvent.clear(screen.getByRole("textbox", { name: "Name" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "till");
    expect(element("checkout")?.name).toBe("till");
    act(undo);
    expect(element("checkout")?.name).toBe("checkout");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveProperty("value", "checkout");
  });

  it("never leaves an element without a name", async () => {
    pick({ elements: ["checkout"] });
    await userEvent.clear(screen.getByRole("textbox", { name: "Name" }));
    await userEvent.tab();
    expect(element("checkout")?.name).toBe("checkout");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveProperty("value", "checkout");
  });

  it("shows where an inherited value comes from; one choice overrides it, one press goes back", async () => {
    pick({ elements: ["checkout"] });
    const row = () => within(screen.getByText("Pod security level").closest("[data-field]") as HTMLElement);
    expect(row().getByRole("combobox")).toHaveProperty("value", "restricted");
    expect(row().getByRole("link", { name: "payments" })).toBeTruthy();
    await choose("Pod security level", "Baseline");
    expect(element("checkout")?.facts).toEqual({ securityLevel: "baseline", workload: "deployment" });
    expect(lastStep()).toBe("set Pod security level of checkout");
    await userEvent.click(row().getByRole("button", { name: /Use that .*: Restricted/ }));
    expect(element("checkout")?.facts).toEqual({ workload: "deployment" });
  });

  it("asks a further fact only when another answer makes it matter", async () => {
    pick({ elements: ["checkout"] });
    expect(screen.queryByText("Uses of its node")).toBeNull();
    await choose("Pod security level", "Needs more");
    expect(screen.getByText("Uses of its node")).toBeTruthy();
  });

  it("takes several members of a set, or none of them", async () => {
    pick({ elements: ["checkout"] });
    await choose("Pod security level", "Needs more");
    await userEvent.click(screen.getByRole("button", { name: /^Uses of its node:/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: "The network" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Writes files" }));
    expect(element("checkout")?.facts?.hostAccess).toEqual(["network", "writePath"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "None of these" }));
    expect(element("checkout")?.facts?.hostAccess).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Nobody knows yet" }));
    expect(element("checkout")?.facts?.hostAccess).toBeUndefined();
  });

  it("puts a control on it, fitting ones first, and keeps who sees to it", async () => {
    pick({ elements: ["checkout"] });
    await userEvent.click(screen.getByRole("button", { name: "+ control" }));
    await userEvent.type(screen.getByRole("combobox", { name: /^Add a control/ }), "{Enter}");
    const [id] = Object.keys(element("checkout")?.controls ?? {});
    expect(element("checkout")?.controls).toEqual({ [id as string]: { state: "implemented" } });
    await userEvent.type(screen.getByRole("textbox", { name: "Owner" }), "Platform team");
    await choose(screen.getByRole("combobox", { name: /^State of/ }).getAttribute("aria-label") as string, "Planned");
    expect(element("checkout")?.controls).toEqual({ [id as string]: { state: "planned", owner: "Platform team" } });
    await userEvent.click(screen.getByRole("button", { name: "Remove" }));
    expect(element("checkout")?.controls).toBeUndefined();
  });

  it("is put out of scope with a reason, and back", async () => {
    pick({ elements: ["checkout"] });
    await userEvent.click(screen.getByRole("button", { name: "Put out of scope…" }));
    expect(element("checkout")?.outOfScope).toBeUndefined();
    await userEvent.type(screen.getByRole("textbox", { name: /Why is it out of scope/ }), "Retired");
    expect(element("checkout")?.outOfScope).toBe("Retired");
    await userEvent.click(screen.getByRole("button", { name: "Put in scope" }));
    expect(element("checkout")?.outOfScope).toBeUndefined();
  });

  it("holds notes and tags", async () => {
    pick({ elements: ["checkout"] });
    await userEvent.type(screen.getByRole("textbox", { name: "Notes" }), "Ask Monday");
    await userEvent.type(screen.getByRole("textbox", { name: "Add a tag" }), "pci, core{Enter}");
    expect(element("checkout")).toMatchObject({ notes: "Ask Monday", tags: ["core", "pci"] });
    await userEvent.click(screen.getByRole("button", { name: "Remove tag pci" }));
    expect(element("checkout")?.tags).toEqual(["core"]);
  });

  it("stores assets, also ones that are made on the spot", async () => {
    pick({ elements: ["vault"] });
    await userEvent.click(screen.getByRole("button", { name: "Add an asset to stores" }));
    await userEvent.click(screen.getByRole("option", { name: /^card/ }));
    expect(element("vault")?.stores).toEqual(["card"]);
    await userEvent.click(screen.getByRole("button", { name: "Add an asset to stores" }));
    await userEvent.type(screen.getByRole("combobox", { name: /which asset/ }), "Orders{Enter}");
    await userEvent.click(screen.getByRole("radio", { name: "Confidential" }));
    await userEvent.click(screen.getByRole("button", { name: "Add" }));
    const made = [...now().model.assets].find(([, { name }]) => name === "Orders");
    expect(made?.[1]).toMatchObject({ classification: "confidential" });
    expect(element("vault")?.stores).toContain(made?.[0]);
  });
});

describe("the inspector of a zone", () => {
  it("answers for everything of a kind inside", async () => {
    pick({ elements: ["orders"] });
    await userEvent.click(screen.getByRole("button", { name: "+ answer for all" }));
    await userEvent.type(
      screen.getByRole("combobox", { name: "Answer for everything of a kind" }),
      "pod whose code{Enter}",
    );
    await choose("Whose code", "Ours");
    expect(element("orders")?.defaults).toEqual({ pod: { codeOrigin: "ours" } });
    await userEvent.click(screen.getByRole("button", { name: "Remove Whose code for Pod" }));
    expect(element("orders")?.defaults).toBeUndefined();
  });

  it("has a trust level, and a border that may be no trust boundary", async () => {
    pick({ elements: ["payments"] });
    await choose("Trust level", "5 Data");
    expect(element("payments")?.trust).toBe(5);
    await userEvent.click(
      within(screen.getByRole("radiogroup", { name: "Trust boundary" })).getByRole("radio", { name: "No" }),
    );
    expect(element("payments")?.boundary).toBe(false);
    await userEvent.click(
      within(screen.getByRole("radiogroup", { name: "Trust boundary" })).getByRole("radio", { name: "Yes" }),
    );
    expect(element("payments")?.boundary).toBeUndefined();
  });
});

describe("the inspector of a flow", () => {
  it("shows the borders it crosses, in order", () => {
    pick({ flows: ["book"] });
    const crosses = screen.getByRole("region", { name: "Crosses" });
    const lines = within(crosses)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent?.replace(/ · .*/, ""));
    expect(lines).toEqual([
      "leaves checkout pod, trust boundary",
      "leaves payments namespace, trust boundary",
      "enters orders namespace, trust boundary",
      "enters notifier pod, trust boundary",
    ]);
  });

  it("gets another end", async () => {
    pick({ flows: ["book"] });
    await userEvent.click(screen.getByRole("button", { name: "Change where it goes to" }));
    await userEvent.type(screen.getByRole("combobox", { name: "What receives the connection?" }), "vault{Enter}");
    expect(flow("book")).toMatchObject({ from: "checkout", to: "vault" });
  });

  it("takes a port that is a number, and carries assets out and back", async () => {
    pick({ flows: ["book"] });
    await userEvent.type(screen.getByRole("textbox", { name: "Port" }), "84x43");
    expect(screen.getByRole("textbox", { name: "Port" }).getAttribute("aria-invalid")).toBe("true");
    expect(flow("book")?.facts?.port).toBe(84);
    await userEvent.click(screen.getByRole("button", { name: "Add an asset to out" }));
    await userEvent.click(screen.getByRole("option", { name: /^card/ }));
    expect(flow("book")?.carries).toEqual(["card"]);
  });
});

describe("the inspector of several", () => {
  it("changes what they have in common for all of them at once", async () => {
    pick({ elements: ["checkout", "ledger", "notifier"] });
    expect(screen.getByRole("heading", { name: "3 selected" })).toBeTruthy();
    expect(screen.getAllByText("not the same for all").length).toBeGreaterThan(0);
    await choose("Kept running by", "StatefulSet");
    expect(["checkout", "ledger", "notifier"].map((id) => element(id)?.facts?.workload)).toEqual([
      "stateful",
      "stateful",
      "stateful",
    ]);
    act(undo);
    expect(element("ledger")?.facts).toBeUndefined();
  });
});

describe("the inspector of nothing", () => {
  it("shows the model: its cover and its assets", async () => {
    await userEvent.type(screen.getByRole("textbox", { name: "Owner" }), "Shop team");
    expect(now().model.info.owner).toBe("Shop team");
    await userEvent.click(screen.getByRole("button", { name: /^card/ }));
    await userEvent.click(screen.getByRole("radio", { name: "Public" }));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(now().model.assets.get("card")?.classification).toBe("public");
  });
});

describe("where a value comes from", () => {
  it("is both zones when they disagree, and nothing is known then", async () => {
    pick({ elements: ["shipping"] });
    const row = within(screen.getByText("Pod security level").closest("[data-field]") as HTMLElement);
    expect(row.getByText(/zones disagree/).textContent).toMatch(/machine says Baseline/);
    expect(row.getByText(/zones disagree/).textContent).toMatch(/payments says Restricted/);
    expect(row.getByRole("combobox")).toHaveProperty("value", "?");
    await userEvent.click(row.getByRole("link", { name: "machine" }));
    expect([...now().selection.elements]).toEqual(["machine"]);
  });

  it("is the drawing, until a person says otherwise", async () => {
    pick({ flows: ["visit"] });
    const row = () => within(screen.getByText("Touches the public internet").closest("[data-field]") as HTMLElement);
    expect(row().getByText(/as drawn/).textContent).toMatch(/street/);
    expect(row().getByRole("radio", { name: "Yes" })).toHaveProperty("checked", true);
    await userEvent.click(row().getByRole("radio", { name: "No" }));
    expect(flow("visit")?.facts?.publicPath).toBe("no");
    await userEvent.click(row().getByRole("button", { name: /^Use that .*: Yes/ }));
    expect(flow("visit")?.facts).toBeUndefined();
  });
});

describe("whose names kinds go by", () => {
  it("is chosen for the whole model, changes the words and no threat, and is one step to undo", async () => {
    const threats = () => now().analysis?.triaged.threats;
    const before = threats();
    await choose("Kinds go by the names of", "Azure");
    expect(now().model.info.provider).toBe("azure");
    expect(threats()).toEqual(before);
    act(undo);
    expect(now().model.info.provider).toBeUndefined();
  });
});

describe("a field that was asked for", () => {
  it("has the focus, whatever was selected", async () => {
    act(() => reveal("book", "encryption"));
    expect(screen.getByRole("combobox", { name: "Encryption" })).toBe(document.activeElement);
    act(() => reveal("payments", "default securityLevel"));
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Pod security level" }));
  });

  it("is the field itself, not what stands beside it", async () => {
    pick({ elements: ["checkout"] });
    await choose("Pod security level", "Baseline");
    act(() => reveal("checkout", "securityLevel"));
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Pod security level" }));
  });

  it("is shown even where it does not matter now", () => {
    act(() => reveal("checkout", "hostAccess"));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Uses of its node:/ }));
  });
});
