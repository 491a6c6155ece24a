import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Menubar } from "./Menubar.tsx";

const done = vi.fn();
const groups = (menu: string) => [
  [
    { id: `${menu}-a`, label: `${menu} first`, run: () => done(`${menu} first`) },
    { id: `${menu}-b`, label: `${menu} second`, disabled: true, run: () => done(`${menu} second`) },
  ],
];
const button = (name: string) => screen.getByRole("menuitem", { name });

beforeEach(() => {
  done.mockClear();
  render(<Menubar label="Menus" menus={["File", "Edit"]} groups={groups} />);
});

describe("a menu bar", () => {
  it("opens a menu by click, does what is chosen and closes", async () => {
    await userEvent.click(button("File"));
    await userEvent.click(await screen.findByRole("menuitem", { name: "File first" }));
    expect(done.mock.calls).toEqual([["File first"]]);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("is one stop of the Tab key, and walked with the arrow keys", async () => {
    await userEvent.tab();
    expect(document.activeElement).toBe(button("File"));
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(button("Edit"));
    await userEvent.keyboard("{ArrowDown}");
    expect(await screen.findByRole("menu", { name: "Edit" })).toBeTruthy();
  });

  it("goes to the neighbour when one is open and the pointer moves on", async () => {
    await userEvent.click(button("File"));
    await screen.findByRole("menu", { name: "File" });
    await userEvent.hover(button("Edit"));
    expect(await screen.findByRole("menu", { name: "Edit" })).toBeTruthy();
    expect(screen.queryByRole("menu", { name: "File" })).toBeNull();
  });

  it("does nothing for what cannot be done now", async () => {
    await userEvent.click(button("File"));
    await userEvent.click(await screen.findByRole("menuitem", { name: "File second" }));
    expect(done).not.toHaveBeenCalled();
  });
});
