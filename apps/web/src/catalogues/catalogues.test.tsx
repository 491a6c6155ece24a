import { exampleModel, type OwnCatalogue } from "@bartizan/stride";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDialog } from "../document/dialogs.ts";
import { documentStore, openModel, undo } from "../document/documentStore.ts";
import { setOwnCatalogues } from "../document/ownCatalogues.ts";
import { thinkHere } from "../engine/testing/thinkHere.ts";
import { CataloguesDialog } from "./CataloguesDialog.tsx";
import { MissingBar } from "./MissingBar.tsx";
import { SwitchOffDialog } from "./SwitchOffDialog.tsx";

const plain = exampleModel({
  elements: { vpc: "vpc", web: { kind: "pod", in: "vpc", facts: { securityLevel: "privileged" } } },
});

const OURS: OwnCatalogue = {
  id: "ours",
  name: "Our standard",
  edition: "2",
  threats: [
    {
      id: "our-privileged-pod",
      title: "A privileged pod breaks our rule 7",
      letter: "E",
      on: ["pod"],
      target: "element",
      when: { fact: "securityLevel", of: "self", in: ["privileged"] },
      cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
      impactOn: ["integrity"],
      actors: { primer: [], nsa: [] },
      controls: [],
    },
  ],
  controls: [],
  frameworks: [],
  prose: {},
  controlProse: {},
  off: { "clear-text-between-networks": "Settled company-wide." },
  severity: { "our-privileged-pod": { severity: "low", reason: "Our rule 9." } },
  examples: 0,
};

const catalogue = () => documentStore.getState().model.catalogue;
const raised = () => documentStore.getState().analysis?.triaged.threats.map(({ threat }) => threat) ?? [];
const card = (name: string) => within(screen.getByRole("listitem", { name }));

let stop: () => void;

beforeEach(() => {
  setOwnCatalogues([OURS]);
  openModel(plain, { name: "shop.tm.json" });
  stop = thinkHere();
});

afterEach(() => {
  stop();
  closeDialog();
  setOwnCatalogues([]);
});

describe("the dialog of catalogues", () => {
  it("lists the built-in catalogue and those of one's own, with what they hold and change", async () => {
    render(<CataloguesDialog />);
    expect(card("Bartizan").getByText(/Edition 1 · \d+ threats · \d+ controls/)).toBeTruthy();
    expect(
      card("Our standard").getByText(
        "ours, edition 2 · 1 threat · 0 controls · 1 switched off · 1 weighed differently",
      ),
    ).toBeTruthy();
    await userEvent.click(card("Our standard").getByText("What it changes"));
    expect(card("Our standard").getByText("Settled company-wide.")).toBeTruthy();
    expect(card("Our standard").getByText("Our rule 9.")).toBeTruthy();
  });

  it("lets the model use one, and stop using it; each can be undone", async () => {
    render(<CataloguesDialog />);
    await userEvent.click(screen.getByRole("button", { name: "Use in this model" }));
    expect(catalogue().get("ours")).toEqual({ version: "2" });
    expect(raised()).toContain("our-privileged-pod");
    await userEvent.click(screen.getByRole("button", { name: "Stop using" }));
    expect(catalogue().size).toBe(0);
    expect(raised()).not.toContain("our-privileged-pod");
    act(undo);
    expect(raised()).toContain("our-privileged-pod");
  });

  it("says when the model was looked through with another edition, and records this one", async () => {
    openModel({ ...plain, catalogue: new Map([["ours", { version: "1" }]]) }, { name: "shop.tm.json" });
    render(<CataloguesDialog />);
    await userEvent.click(screen.getByRole("button", { name: "Record edition 2" }));
    expect(catalogue().get("ours")).toEqual({ version: "2" });
    expect(screen.queryByRole("button", { name: "Record edition 2" })).toBeNull();
  });

  it("names a catalogue that the model uses and this browser does not have", async () => {
    openModel({ ...plain, catalogue: new Map([["harbour", { version: "7" }]]) }, { name: "shop.tm.json" });
    render(<CataloguesDialog />);
    expect(card("harbour").getByText(/The model uses edition 7/)).toBeTruthy();
    await userEvent.click(card("harbour").getByRole("button", { name: "Take out of the model" }));
    expect(catalogue().size).toBe(0);
  });
});

describe("a model that uses a catalogue which this browser does not have", () => {
  const missing = () => screen.queryByText(/uses the catalogue “harbour”, edition 7/);

  it("says so, until the catalogue is there or the model uses it no longer", () => {
    openModel({ ...plain, catalogue: new Map([["harbour", { version: "7" }]]) }, { name: "shop.tm.json" });
    render(<MissingBar />);
    expect(missing()).toBeTruthy();
    act(() => setOwnCatalogues([{ ...OURS, id: "harbour" }]));
    expect(missing()).toBeNull();
    act(() => setOwnCatalogues([]));
    expect(missing()).toBeTruthy();
    act(() => openModel(plain, { name: "shop.tm.json" }));
    expect(missing()).toBeNull();
  });

  it("says nothing of the built-in one", () => {
    openModel({ ...plain, catalogue: new Map([["bartizan", { version: "0" }]]) }, { name: "shop.tm.json" });
    render(<MissingBar />);
    expect(screen.queryByRole("status")).toBeNull();
  });
});

describe("a threat that makes no sense for a model", () => {
  it("is switched off with a reason, listed, and switched on again", async () => {
    const [threat = ""] = raised();
    const { unmount } = render(<SwitchOffDialog threat={threat} />);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Switch off" }).disabled).toBe(true);
    await userEvent.type(screen.getByRole("textbox", { name: "Why" }), "We test this elsewhere.");
    await userEvent.click(screen.getByRole("button", { name: "Switch off" }));
    unmount();
    expect(catalogue().get("bartizan")).toEqual({ version: "1", off: { [threat]: "We test this elsewhere." } });
    expect(raised()).not.toContain(threat);

    render(<CataloguesDialog />);
    const list = within(screen.getByRole("region", { name: "Switched off for this model" }));
    expect(list.getByText("We test this elsewhere.")).toBeTruthy();
    await userEvent.click(list.getByRole("button", { name: /^Switch on again/ }));
    expect(raised()).toContain(threat);
    expect(catalogue().size).toBe(0);
  });

  it("is written under the catalogue that it comes from", async () => {
    render(<CataloguesDialog />);
    await userEvent.click(screen.getByRole("button", { name: "Use in this model" }));
    render(<SwitchOffDialog threat="our-privileged-pod" />);
    await userEvent.type(screen.getByRole("textbox", { name: "Why" }), "Not here.{Tab}");
    await userEvent.click(screen.getByRole("button", { name: "Switch off" }));
    expect(catalogue().get("ours")).toEqual({ version: "2", off: { "our-privileged-pod": "Not here." } });
    expect(raised()).not.toContain("our-privileged-pod");
  });
});
