import { emptyModel } from "@bartizan/model";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { addDiagram } from "../document/diagrams.ts";
import { dialogStore } from "../document/dialogs.ts";
import { documentStore, openModel, setDiagram, undo } from "../document/documentStore.ts";
import { DiagramBar } from "./DiagramBar.tsx";

const now = () => documentStore.getState();
const tab = (name: string) => screen.getByRole("button", { name });

beforeEach(() => {
  dialogStore.setState({ dialog: undefined });
  const elements = new Map([
    ["web", { kind: "namespace", name: "web" }],
    ["n1", { kind: "node", name: "n1" }],
    ["api", { kind: "pod", name: "api", parent: "web", zones: ["n1"] }],
    ["user", { kind: "user", name: "Customer" }],
  ]);
  const flows = new Map([
    ["call", { from: "user", to: "api" }],
    ["into", { from: "user", to: "web" }],
  ]);
  openModel({ ...emptyModel("Shop"), elements, flows }, { name: "shop.tm.json" });
});

describe("the row of diagrams", () => {
  it("shows another diagram at a click", async () => {
    addDiagram({ name: "Nodes", nest: "host" });
    render(<DiagramBar />);
    expect(tab("Nodes").getAttribute("aria-current")).toBe("page");
    await userEvent.click(tab("Main"));
    expect(now().diagram).toBe("main");
    expect(tab("Main").getAttribute("aria-current")).toBe("page");
  });

  it("renames by double click; Escape leaves the name as it is", async () => {
    render(<DiagramBar />);
    await userEvent.dblClick(tab("Main"));
    await userEvent.keyboard("Overview{Enter}");
    expect(tab("Overview")).toBeTruthy();
    await userEvent.dblClick(tab("Overview"));
    await userEvent.keyboard("Nothing{Escape}");
    expect(now().model.diagrams.get("main")?.name).toBe("Overview");
    undo();
    expect(now().model.diagrams.get("main")?.name).toBe("Main");
  });

  it("has a menu for the diagram on screen", async () => {
    render(<DiagramBar />);
    await userEvent.click(screen.getByRole("button", { name: "What can be done with diagram Main" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Duplicate diagram" }));
    expect(tab("Main copy").getAttribute("aria-current")).toBe("page");
  });

  it("asks what a new diagram shows", async () => {
    render(<DiagramBar />);
    await userEvent.click(screen.getByRole("button", { name: "New diagram" }));
    expect(dialogStore.getState().dialog).toEqual({ kind: "diagram", id: undefined });
  });

  it("says what is not shown, and nothing where everything is", () => {
    addDiagram({ name: "Nodes", nest: "host" });
    const { unmount } = render(<DiagramBar />);
    expect(screen.getByRole("button", { name: "Drawn by node · 1 flow not shown" })).toBeTruthy();
    unmount();
    addDiagram({ name: "Few", elements: ["web", "api"], kind: "process-flow" });
    const few = render(<DiagramBar />);
    expect(screen.getByRole("button", { name: "Steps of a process · 2 elements and 2 flows not shown" })).toBeTruthy();
    few.unmount();
    setDiagram("main");
    render(<DiagramBar />);
    expect(screen.queryByRole("button", { name: /not shown/ })).toBeNull();
  });
});
