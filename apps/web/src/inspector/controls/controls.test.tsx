import { exampleModel } from "@bartizan/stride";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentStore, openModel, select } from "../../document/documentStore.ts";
import { threatsDoor } from "../../document/doors.ts";
import { thinkHere } from "../../engine/testing/thinkHere.ts";
import { Inspector } from "../Inspector.tsx";

const estate = exampleModel({
  elements: {
    cluster: { kind: "cluster", facts: { cni: "doesNot" } },
    payments: { kind: "namespace", in: "cluster", controls: { "KN-01": "implemented" } },
    checkout: { kind: "pod", in: "payments" },
    agent: { kind: "pod", in: "payments", facts: { hostAccess: ["network"] } },
    street: "internet",
    visitor: { kind: "external-actor", in: "street" },
    orders: { kind: "database", facts: { storeReach: "public" } },
  },
  flows: {
    visit: { from: "visitor", to: "orders", facts: { encryption: "none" } },
  },
});

let stop: () => void;

beforeEach(() => {
  openModel(estate, { name: "estate.tm.json" });
  stop = thinkHere();
  render(<Inspector />);
});

afterEach(() => stop());

const pick = (id: string) => act(() => select({ elements: [id] }));

describe("the form of a control", () => {
  it("says what it needs, that this is not there, and leads to where it would be said", async () => {
    pick("payments");
    await userEvent.click(screen.getByRole("button", { name: /^Default-deny network policy/ }));
    const needs = screen.getByRole("list", { name: "It needs" });
    expect(needs.textContent).toContain("not there");
    await userEvent.click(within(needs).getByRole("link", { name: "cluster" }));
    expect([...documentStore.getState().selection.elements]).toEqual(["cluster"]);
  });

  it("names what it leaves out", async () => {
    pick("payments");
    await userEvent.click(screen.getByRole("button", { name: /^Default-deny network policy/ }));
    expect(screen.getByText(/leaves out whatever has/).textContent).toContain("agent");
  });
});

describe("the strip of lines of defence", () => {
  it("shows which lines have gaps, and lists their threats", async () => {
    const asked: string[] = [];
    const nothing = () => undefined;
    const close = threatsDoor.open({ step: nothing, show: nothing, focus: nothing, ask: (query) => asked.push(query) });
    pick("orders");
    const strip = screen.getByRole("region", { name: "Lines of defence" });
    const [gap] = within(strip).getAllByRole("button", { name: /nothing in place for \d+/ });
    await userEvent.click(gap as HTMLElement);
    expect(asked).toEqual([expect.stringMatching(/^on:=orders (gap|layer):/)]);
    close();
  });

  it("is not there where nothing threatens", () => {
    openModel(exampleModel({ elements: { alone: "region" } }), { name: "alone.tm.json" });
    pick("alone");
    expect(screen.queryByRole("region", { name: "Lines of defence" })).toBeNull();
  });
});
