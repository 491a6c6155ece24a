import { exampleModel, type OwnCatalogue } from "@bartizan/stride";
import { render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { documentStore, openModel } from "../../document/documentStore.ts";
import { setOwnCatalogues } from "../../document/ownCatalogues.ts";
import { thinkHere } from "../../engine/testing/thinkHere.ts";
import { Weight } from "./Weight.tsx";

const shop = exampleModel({
  elements: { web: { kind: "pod", facts: { securityLevel: "privileged" } } },
});

const standard = (severity: OwnCatalogue["severity"]): OwnCatalogue => ({
  ...{ id: "ours", name: "Our standard", edition: "1", threats: [], controls: [], frameworks: [] },
  ...{ prose: {}, controlProse: {}, off: {}, severity, examples: 0 },
});

let stop = () => {};

afterEach(() => {
  stop();
  setOwnCatalogues([]);
});

/** The sum of the model's first threat, under a catalogue that weighs it. */
function sumUnder(change: (threat: string) => OwnCatalogue["severity"]): void {
  openModel(shop, { name: "shop.tm.json" });
  stop = thinkHere();
  const first = documentStore.getState().analysis?.triaged.threats[0]?.threat ?? "";
  setOwnCatalogues([standard(change(first))]);
  openModel({ ...shop, catalogue: new Map([["ours", { version: "1" }]]) }, { name: "shop.tm.json" });
  const threat = documentStore.getState().analysis?.triaged.threats.find((one) => one.threat === first);
  if (!threat) throw new Error("it is not raised any more");
  render(<Weight threat={threat} />);
}

it("names the catalogue that sets a severity, why, and what the sum says instead", () => {
  sumUnder((threat) => ({ [threat]: { severity: "info", reason: "Our rule 9." } }));
  expect(screen.getByText(/^set to info by Our standard, where the sum says \w+: Our rule 9\.$/)).toBeTruthy();
});

it("names the catalogue whose vector the sum starts from", () => {
  const cvss31 = "AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:L/A:L";
  sumUnder((threat) => ({ [threat]: { cvss31, reason: "Our rule 9." } }));
  expect(screen.getByText("weighed by Our standard: Our rule 9.")).toBeTruthy();
});
