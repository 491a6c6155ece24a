import { exampleModel } from "@bartizan/stride";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { documentStore, openModel, undo } from "../document/documentStore.ts";
import { WorkshopDialog } from "./WorkshopDialog.tsx";

const shop = exampleModel({
  elements: {
    internet: "internet",
    stranger: { kind: "external-actor", in: "internet" },
    web: { kind: "pod", facts: { apiUse: "none" } },
  },
  flows: { visit: "stranger -> web" },
});
const now = () => documentStore.getState().model;

beforeEach(() => openModel(shop, { name: "shop.tm.json" }));

describe("attackers", () => {
  it("are added with where they start, changed, and deleted, one undo step each", async () => {
    render(<WorkshopDialog tab="attackers" />);
    await userEvent.click(screen.getByRole("button", { name: "+ attacker" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "A stranger");
    await userEvent.click(screen.getByRole("button", { name: "+ element or zone" }));
    await userEvent.type(screen.getByRole("combobox", { name: "Where the attacker starts" }), "internet");
    await userEvent.keyboard("{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    const [[id, attacker] = ["", undefined]] = now().attackers;
    expect(attacker).toEqual({ name: "A stranger", group: "external", starts: ["internet"] });
    const card = within(screen.getByRole("listitem", { name: "A stranger" }));
    expect(card.getByText(/Starts at internet/)).toBeTruthy();
    expect(card.getByText(/Gets at 1 element at once/)).toBeTruthy();
    await userEvent.click(card.getByRole("button", { name: "Edit" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "What they have" }), "misusedPrivilege");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(now().attackers.get(id)?.group).toBe("misusedPrivilege");
    act(undo);
    expect(now().attackers.get(id)?.group).toBe("external");
    await userEvent.click(screen.getByRole("button", { name: "Edit" }));
    await userEvent.click(screen.getByRole("button", { name: "Delete" }));
    expect(now().attackers.size).toBe(0);
  });

  it("need a name", async () => {
    render(<WorkshopDialog tab="attackers" />);
    await userEvent.click(screen.getByRole("button", { name: "+ attacker" }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save" }).disabled).toBe(true);
  });
});

describe("assumptions", () => {
  it("carry facts that were said, and say what no longer stands when they fall", async () => {
    render(<WorkshopDialog tab="assumptions" />);
    await userEvent.click(screen.getByRole("button", { name: "+ assumption" }));
    await userEvent.type(screen.getByRole("textbox", { name: "What is taken for granted" }), "Pods need no API");
    await userEvent.click(screen.getByRole("button", { name: "+ fact or decision" }));
    await userEvent.type(screen.getByRole("combobox", { name: "What rests on it" }), "web");
    await userEvent.keyboard("{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    const [[id, assumption] = ["", undefined]] = now().assumptions;
    expect(assumption).toEqual({ text: "Pods need no API", holds: "unknown", supports: ["web/apiUse"] });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /holds$/ }), "no");
    expect(now().assumptions.get(id)?.holds).toBe("no");
    expect(screen.getByText(/^no longer stands: fact/)).toBeTruthy();
  });
});

describe("the matrix", () => {
  it("takes a letter from a kind and gives it back as usual", async () => {
    render(<WorkshopDialog tab="matrix" />);
    await userEvent.click(screen.getByRole("checkbox", { name: "Denial of service on Pod" }));
    expect(now().matrix.get("pod")).toBe("STRIE");
    await userEvent.click(screen.getByRole("button", { name: "As usual" }));
    expect(now().matrix.has("pod")).toBe(false);
  });
});

describe("reviews", () => {
  it("are signed by people with their roles, with an outcome", async () => {
    render(<WorkshopDialog tab="reviews" />);
    await userEvent.click(screen.getByRole("button", { name: "+ review" }));
    const save = () => screen.getByRole<HTMLButtonElement>("button", { name: "Save" });
    expect(save().disabled).toBe(true);
    await userEvent.type(screen.getByRole("textbox", { name: "Who" }), "Platform team");
    await userEvent.type(screen.getByRole("textbox", { name: "As what" }), "owner");
    await userEvent.type(screen.getByRole("textbox", { name: "What came out of it" }), "Fit to build");
    await userEvent.click(save());
    const [review] = now().reviews.values();
    expect(review).toMatchObject({ people: [{ name: "Platform team", role: "owner" }], outcome: "Fit to build" });
    expect(review?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    act(undo);
    expect(now().reviews.size).toBe(0);
  });
});
