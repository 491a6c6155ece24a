import { exampleModel } from "@bartizan/stride";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { documentStore, openModel } from "../../document/documentStore.ts";
import { thinkHere } from "../../engine/testing/thinkHere.ts";
import { resetPanel } from "../panelStore.ts";
import { Threats } from "../Threats.tsx";

/** A shop with confirmed threats, one of them on two databases, and questions. */
export const shop = exampleModel({
  elements: {
    internet: "internet",
    customer: { kind: "external-actor", in: "internet" },
    vpc: {
      kind: "vpc",
      controls: {
        "DA-01": "none",
        "PE-02": "none",
        "PE-03": "none",
        "PE-04": "none",
        "PE-13": "none",
        "VN-05": "none",
        "VN-16": "none",
      },
    },
    front: { kind: "load-balancer", in: "vpc" },
    orders: { kind: "database", in: "vpc", facts: { storeReach: "public" } },
    billing: { kind: "database", in: "vpc", facts: { storeReach: "public" } },
  },
  flows: {
    visit: { from: "customer", to: "front", facts: { encryption: "none", protocol: "http", publicPath: "yes" } },
    query: { from: "front", to: "orders", facts: { encryption: "none", protocol: "sql" } },
    invoice: { from: "front", to: "billing", facts: { encryption: "none", protocol: "sql" } },
  },
});

/** The panel over the shop, with everything found; returns how to stop. */
export function openPanel(): () => void {
  resetPanel();
  openModel(shop, { name: "shop.tm.json" });
  const stop = thinkHere();
  render(<Threats />);
  return stop;
}

export const now = () => documentStore.getState();
export const triaged = () => now().analysis?.triaged.threats ?? [];
export const list = () => screen.getByRole("list", { name: "Threats" });
export const heads = () => [...list().querySelectorAll<HTMLElement>("[data-head]")];
export const query = () => screen.getByRole("searchbox", { name: "Filter threats" });

export async function tab(name: RegExp): Promise<void> {
  await userEvent.click(screen.getByRole("tab", { name }));
}

/** The first line of a single threat, with the focus on it. */
export function firstThreat(): HTMLElement {
  const head = heads().find((one) => one.textContent?.includes("open"));
  if (!head) throw new Error("no single open threat is listed");
  act(() => head.focus());
  return head;
}
