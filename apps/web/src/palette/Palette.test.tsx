import { commands, emptyModel } from "@bartizan/model";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { documentStore, edit, openModel, select } from "../document/documentStore.ts";
import { canvasDoor, paletteDoor } from "../document/doors.ts";
import { Palette } from "./Palette.tsx";

const now = () => documentStore.getState();
const elements = () => [...now().model.elements.values()].map(({ kind, name, parent }) => [kind, name, parent]);
const search = () => screen.getByRole("searchbox", { name: "Search kinds" });

beforeEach(() => {
  openModel(emptyModel("Shop"), { name: "shop.tm.json" });
  render(<Palette />);
});

describe("the palette", () => {
  it("shows every family, the network first", () => {
    const families = screen.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(families[0]).toBe("Network");
    expect(families).toContain("Kubernetes");
  });

  it("places a kind that is clicked, selected", async () => {
    await userEvent.click(screen.getByRole("button", { name: "VPC" }));
    expect(elements()).toEqual([["vpc", "VPC", undefined]]);
    expect(now().selection.elements.size).toBe(1);
  });

  it("places inside the zone that is selected, when that accepts it", async () => {
    await userEvent.click(screen.getByRole("button", { name: "VPC" }));
    const [vpc] = now().selection.elements;
    await userEvent.click(screen.getAllByRole("button", { name: "Subnet" })[0] as HTMLElement);
    expect(elements()).toContainEqual(["subnet", "Subnet", vpc]);
  });

  it("offers first what the selected zone accepts", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Namespace" }));
    const shelf = screen.getByRole("region", { name: "Fits in Namespace" });
    expect(within(shelf).getByRole("button", { name: "Pod" })).toBeTruthy();
    expect(within(shelf).queryByRole("button", { name: "VPC" })).toBeNull();
  });

  it("finds by other words that people use, and places the best with Enter", async () => {
    await userEvent.type(search(), "eks{Enter}");
    expect(elements()).toEqual([["cluster", "Cluster", undefined]]);
  });

  it("says so when nothing is found, and Escape clears the search", async () => {
    await userEvent.type(search(), "zzzz");
    expect(screen.getByText(/Nothing is called that/)).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "VPC" })).toBeTruthy();
  });

  it("is walked with the arrow keys from the search field", async () => {
    await userEvent.type(search(), "vpc{ArrowDown}");
    const first = document.activeElement;
    expect(first?.textContent).toBe("VPC");
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).not.toBe(first);
    await userEvent.keyboard("{ArrowLeft}{ArrowUp}");
    expect(document.activeElement).toBe(search());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(elements()).toEqual([["vpc", "VPC", undefined]]);
  });

  it("hands a kind that is dragged onto the canvas to the canvas, and places nothing itself", async () => {
    const drops: unknown[] = [];
    const close = canvasDoor.open({ ...NO_CANVAS, drop: (kind, { x, y }) => drops.push([kind, x, y]) > 0 });
    await userEvent.pointer([
      {
        keys: "[MouseLeft>]",
        target: screen.getByRole("button", { name: "VPC" }),
        coords: { clientX: 10, clientY: 10 },
      },
      { coords: { clientX: 200, clientY: 120 } },
      { keys: "[/MouseLeft]", coords: { clientX: 300, clientY: 150 } },
    ]);
    close();
    expect(drops).toEqual([["vpc", 300, 150]]);
    expect(elements()).toEqual([]);
  });

  it("numbers what is placed again", async () => {
    await userEvent.click(screen.getByRole("button", { name: "VPC" }));
    select({});
    await userEvent.click(screen.getByRole("button", { name: "VPC" }));
    expect(elements().map(([, name]) => name)).toEqual(["VPC", "VPC 2"]);
  });

  it("takes the focus into its search field when it is asked to", () => {
    paletteDoor.use((palette) => palette.search());
    expect(document.activeElement).toBe(search());
  });

  it("forgets the zone once that is deleted", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Namespace" }));
    edit(commands.remove(now().model, { elements: [...now().selection.elements] }), "delete");
    expect(await screen.findByRole("button", { name: "Pod" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: /Fits in/ })).toBeNull();
  });

  it("calls kinds what the model's provider calls them, and finds them by anybody's name", async () => {
    act(() => edit(commands.setInfo(now().model, { provider: "azure" }), "names"));
    expect(screen.getAllByRole("button", { name: "Virtual network" }).length).toBeGreaterThan(0);
    await userEvent.type(search(), "VPC network");
    const [first] = screen.getAllByRole("button").filter((button) => button.closest("section") !== null);
    expect(first?.textContent).toBe("Virtual network");
    await userEvent.click(first as HTMLElement);
    expect(elements()).toEqual([["vpc", "Virtual network", undefined]]);
  });
});

const NO_CANVAS = {
  zoomIn: () => undefined,
  zoomOut: () => undefined,
  zoomTo: () => undefined,
  fit: () => undefined,
  fitTo: () => undefined,
  centre: () => ({ x: 0, y: 0 }),
  drop: () => false,
  startConnecting: () => undefined,
  bend: () => undefined,
  rename: () => undefined,
  focus: () => undefined,
};
