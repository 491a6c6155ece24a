import { emptyModel, save } from "@bartizan/model";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { documentStore, markSaved, openModel } from "../document/documentStore.ts";
import { noticeStore } from "../document/notices.ts";
import { draftStore } from "../files/draftStatus.ts";
import { DraftBars } from "./DraftBars.tsx";

const now = () => documentStore.getState();
const bar = () => screen.queryByText(/Restored your draft of shop.tm.json/);

beforeEach(() => {
  openModel(emptyModel("Shop"), { name: "shop.tm.json" }, { dirty: true });
  draftStore.setState({
    status: { state: "kept", at: Date.now() },
    restored: { fileName: "shop.tm.json", at: Date.now(), opened: now().opened },
  });
  render(<DraftBars />);
});

describe("the bar of a restored draft", () => {
  it("goes away when the draft is kept, and the draft stays", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(bar()).toBeNull();
    expect(now().model.info.name).toBe("Shop");
  });

  it("discards the draft, which can be brought back", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Discard" }));
    expect(bar()).toBeNull();
    expect(now()).toMatchObject({ dirty: false, file: { name: "untitled.tm.json" } });
    act(() => noticeStore.getState().notice?.more?.run());
    expect(now()).toMatchObject({ dirty: true, file: { name: "shop.tm.json" }, model: { info: { name: "Shop" } } });
  });

  it("goes away by itself once the draft is saved, or another document is open", () => {
    expect(bar()).toBeTruthy();
    act(() => markSaved({ file: { name: "shop.tm.json" }, text: save(now().model), last: undefined }));
    expect(bar()).toBeNull();
    act(() => openModel(emptyModel("Other"), { name: "other.tm.json" }, { dirty: true }));
    expect(bar()).toBeNull();
  });
});

it("a browser that keeps nothing is said in red, with a way to keep one's work", () => {
  act(() => draftStore.setState({ status: { state: "failing", reason: "full" } }));
  expect(screen.getByRole("alert").textContent).toContain("storage is full");
  expect(screen.getByRole("button", { name: "Download a copy" })).toBeTruthy();
});
