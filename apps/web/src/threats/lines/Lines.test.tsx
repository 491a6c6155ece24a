import { commands } from "@bartizan/model";
import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { edit } from "../../document/documentStore.ts";
import { controlTitle } from "../../document/entries.ts";
import { revealStore } from "../../document/reveal.ts";
import { heads, now, openPanel, query, tab, triaged } from "../testing/panel.tsx";

let stop: () => void;

beforeEach(() => {
  stop = openPanel();
});

afterEach(() => stop());

describe("lines of defence", () => {
  it("say on which line controls hold and where there are none", async () => {
    await tab(/^Lines/);
    expect(screen.getByText(/open with nothing in the way/)).toBeTruthy();
    const gaps = screen.getAllByRole("button", { name: /would act on/ });
    await userEvent.click(gaps[0] as HTMLElement);
    expect(query()).toHaveProperty("value", expect.stringMatching(/^control:/));
    expect(heads().length).toBeGreaterThan(0);
  });
});

it("threats that hang on one thing name it, and where it stands", async () => {
  const ways = triaged().flatMap(({ wouldStop }) =>
    wouldStop.filter(
      ({ kind, set }) => kind === "control" && wouldStop.filter((stop) => stop.set === set).length === 1,
    ),
  );
  const [way] = ways;
  if (!way) throw new Error("no control alone stops a threat of the shop");
  const use = { state: "implemented" as const };
  act(() => edit(commands.setControl(now().model, { target: way.target, control: way.field, use }), "set a control"));
  await tab(/^Lines/);
  const alone = screen.getByRole("region", { name: "Held by one line only" });
  expect(alone.textContent).toContain(`held by ${controlTitle(way.field)} on ${way.target}`);
  await userEvent.click(within(alone).getAllByRole("link", { name: way.target })[0] as HTMLElement);
  expect(revealStore.getState().asked).toMatchObject({ target: way.target, field: way.field });
});
