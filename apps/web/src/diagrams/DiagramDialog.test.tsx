import { emptyModel } from "@bartizan/model";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { documentStore, openModel, undo } from "../document/documentStore.ts";
import { DiagramDialog } from "./DiagramDialog.tsx";

const now = () => documentStore.getState();
const shown = () => now().model.diagrams.get(now().diagram);
const pick = (name: string | RegExp) => userEvent.click(screen.getByRole("radio", { name }));
const box = (name: string) => screen.getByRole("checkbox", { name }) as HTMLInputElement;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

beforeEach(() => {
  const elements = new Map([
    ["cluster", { kind: "cluster", name: "cluster" }],
    ["web", { kind: "namespace", name: "web", parent: "cluster" }],
    ["api", { kind: "pod", name: "api", parent: "web" }],
    ["n1", { kind: "node", name: "n1", parent: "cluster" }],
    ["user", { kind: "user", name: "Customer" }],
  ]);
  openModel({ ...emptyModel("Shop"), elements }, { name: "shop.tm.json" });
});

describe("a new diagram", () => {
  it("is named after what it is drawn by, until it is named by hand", async () => {
    render(<DiagramDialog id={undefined} />);
    const name = screen.getByRole("textbox", { name: "Name" }) as HTMLInputElement;
    expect(name.value).toBe("Diagram");
    await pick("By node");
    expect(name.value).toBe("Node view");
    await userEvent.clear(name);
    await userEvent.type(name, "Where pods run");
    await pick("By namespace");
    expect(name.value).toBe("Where pods run");
    await press("Add");
    expect(shown()).toEqual({ name: "Where pods run", nest: "kubernetes" });
    undo();
    expect(now().model.diagrams.size).toBe(1);
  });

  it("cannot be without a name", async () => {
    render(<DiagramDialog id={undefined} />);
    await userEvent.clear(screen.getByRole("textbox", { name: "Name" }));
    expect((screen.getByRole("button", { name: "Add" }) as HTMLButtonElement).disabled).toBe(true);
  });
});

describe("what a diagram shows", () => {
  it("is chosen in the tree; a zone goes with what lies in it", async () => {
    render(<DiagramDialog id="main" />);
    await pick("What is chosen");
    await userEvent.click(box("web"));
    expect(box("api").checked).toBe(false);
    expect([box("cluster").checked, box("cluster").indeterminate]).toEqual([true, true]);
    await press("Save");
    expect(shown()?.elements).toEqual(["cluster", "n1", "user"]);
  });

  it("is found by name, with the zones around it", async () => {
    render(<DiagramDialog id="main" />);
    await pick("What is chosen");
    await press("None");
    await userEvent.type(screen.getByRole("textbox", { name: "Find elements" }), "API");
    expect(screen.getAllByRole("checkbox")).toHaveLength(3);
    await userEvent.click(box("api"));
    await press("Save");
    expect(shown()?.elements).toEqual(["api"]);
  });

  it("is everything again when that is picked", async () => {
    render(<DiagramDialog id="main" />);
    await pick("What is chosen");
    await press("None");
    await pick("Everything");
    await pick("Steps of a process");
    await press("Save");
    expect(shown()).toEqual({ name: "Main", kind: "process-flow" });
  });
});
