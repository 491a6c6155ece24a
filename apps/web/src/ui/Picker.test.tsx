import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { Picker } from "./Picker.tsx";

const ITEMS = [
  { id: "a", label: "Apple" },
  { id: "b", label: "Banana", disabled: true },
  { id: "c", label: "Cherry" },
];
const onPick = vi.fn();
const field = () => screen.getByRole("combobox", { name: "Fruit" });

beforeEach(() => {
  onPick.mockClear();
  const find = (query: string) => ITEMS.filter(({ label }) => label.toLowerCase().includes(query));
  render(<Picker label="Fruit" placeholder="Fruit" find={find} onPick={onPick} empty="No such fruit." />);
});

it("typing narrows the list, and Enter picks the first", async () => {
  await userEvent.type(field(), "che{Enter}");
  expect(onPick.mock.calls).toEqual([["c"]]);
});

it("arrow keys go round; the field says which line is meant", async () => {
  await userEvent.type(field(), "{ArrowUp}");
  const active = screen.getByRole("option", { name: "Cherry" });
  expect(field().getAttribute("aria-activedescendant")).toBe(active.id);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(onPick.mock.calls).toEqual([["a"]]);
});

it("what is disabled is not picked", async () => {
  await userEvent.click(screen.getByRole("option", { name: "Banana" }));
  await userEvent.type(field(), "ban{Enter}");
  expect(onPick).not.toHaveBeenCalled();
});

it("says when nothing fits", async () => {
  await userEvent.type(field(), "zzz");
  expect(screen.getByText("No such fruit.")).toBeTruthy();
});
