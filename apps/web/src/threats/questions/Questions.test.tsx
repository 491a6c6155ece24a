import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentStore, undo } from "../../document/documentStore.ts";
import { threatTitle } from "../../document/threatTitle.ts";
import { now, openPanel, tab, triaged } from "../testing/panel.tsx";

let stop: () => void;

beforeEach(() => {
  stop = openPanel();
});

afterEach(() => stop());

describe("questions", () => {
  it("stand in the order of what they settle, at most fifteen to begin with", async () => {
    await tab(/^Questions/);
    const cards = within(screen.getByRole("list", { name: "Questions" })).getAllByRole("listitem");
    expect(cards.length).toBeLessThanOrEqual(15);
    const settled = cards.map((card) => Number(/settles (?:at least )?(\d+) threat/.exec(card.textContent ?? "")?.[1]));
    expect(settled).toEqual(settled.toSorted((a, b) => b - a));
  });

  it("are answered in place in one undo step, and the promised threats are settled", async () => {
    await tab(/^Questions/);
    const [question] = now().analysis?.analysis.questions.filter(({ answers }) => answers.length > 1) ?? [];
    if (!question) throw new Error("nothing is asked");
    const card = document.querySelector<HTMLElement>(`[data-question="${question.key}"]`) as HTMLElement;
    const possible = () =>
      triaged().filter(({ confidence, status }) => confidence === "possible" && status === "open").length;
    const before = possible();
    const [first] = question.answers;
    await userEvent.click(within(card).getAllByRole("button", { name: /settles/ })[0] as HTMLElement);
    expect(before - possible()).toBe(first?.settles);
    expect(document.activeElement?.closest("[data-question]")).not.toBeNull();
    act(undo);
    expect(possible()).toBe(before);
  });

  it("say which threats wait for them", async () => {
    await tab(/^Questions/);
    const [question] = now().analysis?.analysis.questions ?? [];
    await userEvent.click(screen.getAllByRole("button", { name: "which?" })[0] as HTMLElement);
    const card = document.querySelector<HTMLElement>(`[data-question="${question?.key}"]`) as HTMLElement;
    const first = triaged().find(({ id }) => id === question?.threats[0]);
    expect(card.textContent).toContain(threatTitle(first ?? { threat: "" }, now().model));
  });

  it("that nobody can answer now stand last", async () => {
    await tab(/^Questions/);
    const keys = () =>
      [...document.querySelectorAll("[data-question]")].map((card) => card.getAttribute("data-question"));
    const [first] = keys();
    await userEvent.click(screen.getAllByRole("button", { name: "Not now" })[0] as HTMLElement);
    expect(keys()[0]).not.toBe(first);
    expect(now().revision).toBe(documentStore.getState().analysis?.revision);
  });
});
