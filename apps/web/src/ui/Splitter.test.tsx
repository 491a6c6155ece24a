import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Splitter } from "./Splitter.tsx";

const given = { label: "Width", orientation: "vertical" as const, value: 200, min: 100, max: 300, usual: 232 };

it("a splitter is moved by arrow keys, within its ends", async () => {
  const onChange = vi.fn();
  render(<Splitter {...given} onChange={onChange} />);
  screen.getByRole("separator", { name: "Width" }).focus();
  await userEvent.keyboard("{ArrowRight}{ArrowLeft}{Home}{End}");
  expect(onChange.mock.calls.flat()).toEqual([216, 184, 100, 300]);
});

it("one before what it sizes moves the other way", async () => {
  const onChange = vi.fn();
  render(<Splitter {...given} perPixel={-1} onChange={onChange} />);
  screen.getByRole("separator", { name: "Width" }).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(onChange.mock.calls.flat()).toEqual([184]);
});

it("dragging moves it with the pointer, a double click puts it back", async () => {
  const onChange = vi.fn();
  render(<Splitter {...given} onChange={onChange} />);
  const line = screen.getByRole("separator", { name: "Width" });
  fireEvent.pointerDown(line, { clientX: 10, pointerId: 1 });
  fireEvent.pointerMove(line, { clientX: 40, pointerId: 1 });
  fireEvent.pointerUp(line, { clientX: 40, pointerId: 1 });
  fireEvent.pointerMove(line, { clientX: 90, pointerId: 1 });
  fireEvent.doubleClick(line);
  expect(onChange.mock.calls.flat()).toEqual([230, 232]);
});
