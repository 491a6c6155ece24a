import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heads, openPanel, query, tab } from "../testing/panel.tsx";

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
