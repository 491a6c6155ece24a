import { commands, emptyModel } from "@bartizan/model";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { documentStore, edit, openModel, select, undo } from "../document/documentStore.ts";
import { outlineDoor } from "../document/doors.ts";
import { setView } from "../document/view.ts";
import { Outline } from "./Outline.tsx";

const now = () => documentStore.getState();
const rows = () => screen.getAllByRole("treeitem");
const row = (name: RegExp) => screen.getByRole("treeitem", { name });
const selected = () => [...now().selection.elements];
const add = (id: string, kind: string, name: string, parent?: string) =>
  edit(
    commands.addElement(now().model, { id, kind, name, diagram: "main", ...(parent !== undefined && { parent }) }),
    "add",
  );

beforeEach(() => {
  openModel(emptyModel("Shop"), { name: "shop.tm.json" });
  add("vpc", "vpc", "Workload");
  add("net-b", "subnet", "b-net", "vpc");
  add("net-a", "subnet", "a-net", "vpc");
  add("user", "user", "Customer");
  select({});
});

describe("the outline", () => {
  it("says when there is nothing yet", () => {
    openModel(emptyModel(), { name: "x.tm.json" });
    render(<Outline />);
    expect(screen.getByText(/listed here/)).toBeTruthy();
  });

  it("is a tree by zone, in the order of names, with levels and numbers", () => {
    render(<Outline />);
    expect(rows().map((item) => [item.getAttribute("aria-label"), item.getAttribute("aria-level")])).toEqual([
      ["Customer, User", "1"],
      ["Workload, VPC", "1"],
      ["a-net, Subnet", "2"],
      ["b-net, Subnet", "2"],
    ]);
    expect(row(/b-net/).getAttribute("aria-posinset")).toBe("2");
    expect(row(/b-net/).getAttribute("aria-setsize")).toBe("2");
  });

  it("selects what is clicked; Ctrl adds and Shift extends", async () => {
    render(<Outline />);
    const user = userEvent.setup();
    await user.click(row(/Customer/));
    expect(selected()).toEqual(["user"]);
    await user.keyboard("{Control>}");
    await user.click(row(/b-net/));
    await user.keyboard("{/Control}");
    expect(selected().sort()).toEqual(["net-b", "user"]);
    await user.click(row(/Workload/));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(selected().sort()).toEqual(["net-a", "net-b", "vpc"]);
  });

  it("shows what is selected elsewhere, opening its zones", async () => {
    render(<Outline />);
    await userEvent.click(row(/Workload/));
    await userEvent.keyboard("{ArrowLeft}");
    expect(rows()).toHaveLength(2);
    act(() => select({ elements: ["net-b"] }));
    expect(row(/b-net/).getAttribute("aria-selected")).toBe("true");
  });

  it("is walked with arrow keys, Home, End and letters", async () => {
    render(<Outline />);
    await userEvent.click(row(/Customer/));
    await userEvent.keyboard("{ArrowDown}");
    expect(selected()).toEqual(["vpc"]);
    await userEvent.keyboard("{ArrowRight}");
    expect(selected()).toEqual(["net-a"]);
    await userEvent.keyboard("{ArrowLeft}");
    expect(selected()).toEqual(["vpc"]);
    await userEvent.keyboard("{End}");
    expect(selected()).toEqual(["net-b"]);
    await userEvent.keyboard("{Home}");
    expect(selected()).toEqual(["user"]);
    await userEvent.keyboard("b");
    expect(selected()).toEqual(["net-b"]);
    expect(document.activeElement).toBe(row(/b-net/));
  });

  it("leaves keys with Alt to the page", async () => {
    render(<Outline />);
    await userEvent.click(row(/Customer/));
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, bubbles: true, cancelable: true });
    expect(row(/Customer/).dispatchEvent(event)).toBe(true);
    expect(selected()).toEqual(["user"]);
  });

  it("renames in place; Escape leaves the name as it was", async () => {
    render(<Outline />);
    await userEvent.click(row(/Customer/));
    act(() => outlineDoor.current?.rename("user"));
    await userEvent.keyboard("Shopper{Enter}");
    expect(now().model.elements.get("user")?.name).toBe("Shopper");
    expect(document.activeElement).toBe(row(/Shopper/));
    act(() => outlineDoor.current?.rename("user"));
    await userEvent.keyboard("Nobody{Escape}");
    expect(now().model.elements.get("user")?.name).toBe("Shopper");
    undo();
    expect(now().model.elements.get("user")?.name).toBe("Customer");
  });

  it("draws only the lines in view of ten thousand, and keeps the one that has the focus", async () => {
    const elements = new Map(
      Array.from({ length: 10_000 }, (_, i) => [`p-${i}`, { kind: "process", name: `p${`${i}`.padStart(5, "0")}` }]),
    );
    openModel({ ...emptyModel(), elements }, { name: "big.tm.json" });
    render(<Outline />);
    expect(rows().length).toBeLessThan(60);
    await userEvent.click(row(/p00000/));
    await userEvent.keyboard("{End}");
    expect(selected()).toEqual(["p-9999"]);
    expect(document.activeElement?.getAttribute("aria-posinset")).toBe("10000");
  });

  it("offers what can be done with a line, and tells what this diagram leaves out", async () => {
    render(<Outline />);
    fireEvent.contextMenu(row(/Customer/));
    await userEvent.click(await screen.findByRole("menuitem", { name: /Hide from this diagram/ }));
    expect(row(/Customer/).getAttribute("aria-label")).toBe("Customer, User, not in this diagram");
    fireEvent.contextMenu(row(/Customer/));
    await userEvent.click(await screen.findByRole("menuitem", { name: /Show in this diagram/ }));
    expect(row(/Customer/).getAttribute("aria-label")).toBe("Customer, User");
  });

  it("lists the flows of the element it is on, which are selected, labelled and deleted there by keys", async () => {
    add("api", "pod", "api");
    for (const [id, from, to, name] of [
      ["ask", "user", "api", "HTTPS"],
      ["tell", "api", "user", undefined],
    ] as const)
      edit(commands.addFlow(now().model, { id, from, to, ...(name !== undefined && { name }) }), "connect");
    render(<Outline />);
    await userEvent.click(row(/^api, Pod/));
    const flows = () =>
      within(screen.getByRole("tree", { name: "Flows of api" }))
        .getAllByRole("treeitem")
        .map((line) => line.getAttribute("aria-label"));
    expect(flows()).toEqual(["to Customer", "from Customer, HTTPS"]);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    expect([...now().selection.flows]).toEqual(["ask"]);
    act(() => outlineDoor.current?.rename("ask"));
    await userEvent.keyboard("Orders{Enter}");
    expect(now().model.flows.get("ask")?.name).toBe("Orders");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("from Customer, Orders");
    const gone = (id: string) => act(() => edit(commands.remove(now().model, { elements: [], flows: [id] }), "delete"));
    gone("ask");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("to Customer");
    gone("tell");
    expect(document.activeElement).toBe(row(/^api, Pod/));
  });

  it("shows the flows of an end of a flow that is selected elsewhere", () => {
    add("api", "pod", "api");
    edit(commands.addFlow(now().model, { id: "ask", from: "user", to: "api" }), "connect");
    render(<Outline />);
    act(() => select({ flows: ["ask"] }));
    const [line] = within(screen.getByRole("tree", { name: "Flows of Customer" })).getAllByRole("treeitem");
    expect(line?.getAttribute("aria-selected")).toBe("true");
  });

  it("keeps the focus beside what was deleted", async () => {
    render(<Outline />);
    await userEvent.click(row(/a-net/));
    act(() => edit(commands.remove(now().model, { elements: ["net-a"], flows: [] }), "delete"));
    expect(document.activeElement).toBe(row(/b-net/));
  });

  it("follows the diagram on screen where that is chosen", () => {
    add("ns", "namespace", "web");
    add("node", "node", "n1");
    edit(
      commands.addElement(now().model, {
        id: "pod",
        kind: "pod",
        name: "api",
        parent: "ns",
        zones: ["node"],
        diagram: "main",
      }),
      "add",
    );
    const levels = () => rows().map((item) => `${item.getAttribute("aria-level")} ${item.getAttribute("aria-label")}`);
    edit(commands.putDiagram(now().model, { id: "main", diagram: { name: "Nodes", nest: "host" } }), "nest");
    render(<Outline />);
    expect(levels()).toContain("1 web, Namespace, not in this diagram");
    act(() => setView({ outlineBy: "diagram" }));
    expect(levels()).toEqual(["1 Customer, User", "1 n1, Node", "2 api, Pod"]);
    act(() => setView({ outlineBy: "place" }));
  });
});
