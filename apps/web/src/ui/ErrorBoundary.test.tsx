import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

// React reports what a boundary holds; here it is what the test is about.
beforeEach(() => vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

it("a panel that throws says so in its own place, the rest lives, and it can be tried again", async () => {
  let broken = true;
  const Panel = () => {
    if (broken) throw new Error("no such fact");
    return <p>facts</p>;
  };
  render(
    <>
      <p>canvas</p>
      <ErrorBoundary name="The inspector" actions={<button type="button">Save a copy</button>}>
        <Panel />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByRole("alert").textContent).toContain("The inspector stopped working");
  expect(screen.getByRole("alert").textContent).toContain("no such fact");
  expect(screen.getByText("canvas")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Save a copy" })).toBeTruthy();
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("facts")).toBeTruthy();
});
