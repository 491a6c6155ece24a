import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heads, now, openPanel, tab } from "../testing/panel.tsx";

let stop: () => void;

beforeEach(() => {
  stop = openPanel();
});

afterEach(() => stop());

describe("the STRIDE grid", () => {
  it("notes that somebody looked where nothing was found", async () => {
    await tab(/^Grid/);
    const gap = screen.getAllByRole("button", { name: /gap: nobody has looked/ })[0] as HTMLElement;
    await userEvent.click(gap);
    await userEvent.type(screen.getByRole("textbox", { name: "Who looked" }), "Ada");
    await userEvent.type(screen.getByRole("textbox", { name: "Why there is nothing to find" }), "Read only");
    await userEvent.click(screen.getByRole("button", { name: "Considered, none" }));
    expect([...now().model.considered.values()]).toEqual([
      expect.objectContaining({ by: "Ada", because: "Read only" }),
    ]);
    expect(screen.getByRole("button", { name: /considered by Ada, none: Read only/ })).toBeTruthy();
  });

  it("leads to the threats of one element and letter", async () => {
    await tab(/^Grid/);
    await userEvent.click(screen.getAllByRole("button", { name: /open threat/ })[0] as HTMLElement);
    expect(screen.getByRole("tab", { name: /^Threats/ }).getAttribute("aria-selected")).toBe("true");
    expect(heads().length).toBeGreaterThan(0);
  });
});
