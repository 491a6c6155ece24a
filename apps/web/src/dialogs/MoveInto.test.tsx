import { commands, emptyModel } from "@bartizan/model";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { documentStore, edit, openModel, undo } from "../document/documentStore.ts";
import { MoveInto } from "./MoveInto.tsx";

const now = () => documentStore.getState();
const options = () => screen.getAllByRole("option").map(({ textContent }) => textContent);
const add = (id: string, kind: string, name: string, parent?: string) =>
  edit(
    commands.addElement(now().model, { id, kind, name, diagram: "main", ...(parent !== undefined && { parent }) }),
    "add",
  );

beforeEach(() => {
  openModel(emptyModel("Shop"), { name: "shop.tm.json" });
  add("vpc", "vpc", "Workload");
  add("ns-a", "namespace", "payments");
  add("ns-b", "namespace", "orders");
  add("pod", "pod", "checkout", "ns-a");
});

it("only zones that accept it are listed, not the one it lies in", () => {
  render(<MoveInto elements={["pod"]} />);
  expect(options().join()).toContain("orders");
  expect(options().join()).not.toContain("payments");
  expect(options().join()).not.toContain("Workload");
});

it("a zone is found by typing and picked with Enter: one undo step", async () => {
  render(<MoveInto elements={["pod"]} />);
  await userEvent.type(screen.getByRole("combobox"), "ord{Enter}");
  expect(now().model.elements.get("pod")?.parent).toBe("ns-b");
  expect(now().undoLabel).toBe("move checkout into orders");
  undo();
  expect(now().model.elements.get("pod")?.parent).toBe("ns-a");
});

it("a zone is never offered itself or what lies in it", () => {
  add("zone", "trust-boundary", "Inner", "vpc");
  add("around", "trust-boundary", "Outer");
  render(<MoveInto elements={["vpc"]} />);
  expect(options().join()).toContain("Outer");
  expect(options().join()).not.toMatch(/Inner|Workload/);
});
