import { afterEach, beforeEach, expect, it } from "vitest";
import { setView, startView, viewStore } from "./view.ts";

/** The system's theme, as a media query that can be changed. */
function systemTheme(dark: boolean) {
  const query = Object.assign(new EventTarget(), { matches: dark });
  const change = (matches: boolean) => {
    query.matches = matches;
    query.dispatchEvent(new Event("change"));
  };
  return { query: query as unknown as MediaQueryList, change };
}

let stop: () => void = () => undefined;
const start = (dark = false) => {
  const { query, change } = systemTheme(dark);
  stop = startView(localStorage, query);
  return change;
};

beforeEach(() => localStorage.clear());
afterEach(() => stop());

it("the theme follows the system until somebody chooses, and again when they choose that", () => {
  const change = start(true);
  expect(viewStore.getState().theme).toBe("dark");
  change(false);
  expect(viewStore.getState().theme).toBe("light");
  setView({ themeChoice: "dark" });
  change(false);
  expect(viewStore.getState().theme).toBe("dark");
  setView({ themeChoice: "system" });
  expect(viewStore.getState().theme).toBe("light");
});

it("how the page is set up comes back with the next visit", () => {
  start();
  setView({ leftWidth: 300, leftTab: "outline", themeChoice: "dark" });
  stop();
  start();
  expect(viewStore.getState()).toMatchObject({ leftWidth: 300, leftTab: "outline", theme: "dark" });
});

it("what is kept in a form that this version does not know is left aside", () => {
  localStorage.setItem("bartizan.view", JSON.stringify({ leftWidth: "wide", leftTab: "files", rightWidth: 400 }));
  start();
  expect(viewStore.getState()).toMatchObject({ leftWidth: 232, leftTab: "palette", rightWidth: 400 });
  stop();
  localStorage.setItem("bartizan.view", "{");
  start();
  expect(viewStore.getState().rightWidth).toBe(380);
});
