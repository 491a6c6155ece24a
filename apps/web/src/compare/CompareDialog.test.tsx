import { apply, commands, type Model } from "@bartizan/model";
import { exampleModel } from "@bartizan/stride";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clipboardText } from "../document/clipboard.ts";
import { documentStore, openModel } from "../document/documentStore.ts";
import type { CompareWorker } from "../engine/compareAside.ts";
import { compare } from "../engine/comparison.ts";
import type { CompareAsk } from "../engine/messages.ts";
import { CompareDialog } from "./CompareDialog.tsx";

const before = exampleModel({
  elements: {
    internet: "internet",
    front: { kind: "external-actor", in: "internet" },
    vpc: "vpc",
    orders: { kind: "load-balancer", in: "vpc" },
  },
  flows: {
    query: { from: "front", to: "orders", facts: { encryption: "mutual", protocol: "http", publicPath: "yes" } },
  },
});
const after = [
  (model: Model) => commands.setFact(model, { target: "query", fact: "encryption", value: "none" }),
  (model: Model) => commands.rename(model, { id: "orders", name: "ledger" }),
].reduce((model, change) => apply(model, change(model)), before);

/** A worker on the same thread that answers in the next task. */
class WorkerHere implements CompareWorker {
  onmessage: CompareWorker["onmessage"] = null;
  onerror: CompareWorker["onerror"] = null;
  private ended = false;

  postMessage({ before, after, today }: CompareAsk): void {
    const comparison = compare(before, after, today);
    queueMicrotask(() => {
      if (!this.ended) this.onmessage?.(new MessageEvent("message", { data: { kind: "compared", comparison } }));
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  vi.stubGlobal("Worker", WorkerHere);
  openModel(after, { name: "shop.tm.json" });
});
afterEach(() => vi.unstubAllGlobals());

const show = (from: Model, to: Model, mended: readonly string[] = []) =>
  render(
    <CompareDialog
      request={{
        kind: "compare",
        before: { name: "old.tm.json", model: from },
        after: { name: "shop.tm.json", model: to },
        mended,
      }}
    />,
  );
const section = (name: RegExp) => screen.findByRole("region", { name });

describe("two versions of a model", () => {
  it("are told apart by record and field, with the threats that opened", async () => {
    show(before, after);
    expect((await section(/^Elements/)).textContent).toMatch(/orders.*Name.*orders → ledger/);
    expect((await section(/^Flows/)).textContent).toMatch(/front → orders.*Encryption.*→ None/);
    const opened = within(await section(/^Threats opened/)).getAllByRole("listitem");
    expect(opened.length).toBeGreaterThan(0);
    expect(screen.getByText(`2 changes · ${opened.length} threats opened`, { exact: false })).toBeTruthy();
  });

  it("are told the other way round, where the same threats close", async () => {
    show(before, after);
    const opened = within(await section(/^Threats opened/)).getAllByRole("listitem").length;
    await userEvent.click(screen.getByRole("button", { name: "The other way round" }));
    expect(within(await section(/^Threats closed/)).getAllByRole("listitem")).toHaveLength(opened);
    expect((await section(/^Elements/)).textContent).toContain("ledger → orders");
  });

  it("are filtered by words and by half", async () => {
    show(before, after);
    await section(/^Flows/);
    await userEvent.type(screen.getByRole("searchbox", { name: "Filter what changed" }), "LEDGER name");
    expect(screen.getAllByRole("region").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Elements/),
    ]);
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.click(screen.getByRole("radio", { name: /^Threats/ }));
    for (const region of screen.getAllByRole("region")) expect(region.textContent).toMatch(/^Threats/);
    await userEvent.type(screen.getByRole("searchbox"), "nothing like it");
    expect(screen.getByText("Nothing that changed fits this.")).toBeTruthy();
  });

  it("lead to what they are about on the drawing", async () => {
    show(before, after);
    await userEvent.click(within(await section(/^Elements/)).getByRole("link", { name: "orders" }));
    expect([...documentStore.getState().selection.elements]).toEqual(["orders"]);
  });

  it("are put into the clipboard as Markdown", async () => {
    show(before, after);
    await section(/^Flows/);
    await userEvent.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    expect(await screen.findByText("In the clipboard")).toBeTruthy();
    const text = await clipboardText();
    expect(text).toMatch(/^## From `old\.tm\.json` to `shop\.tm\.json`\n\n### Elements\n\n\| What \| Field /);
    expect(text).toContain("### Threats opened\n\n- ");
  });

  it("that are the same say so, and what a merge mended is told", async () => {
    const { unmount } = show(before, before);
    expect(await screen.findByText("They say the same.")).toBeTruthy();
    unmount();
    show(before, after, ["asset Cards went with it"]);
    expect((await section(/^Mended by the merge/)).textContent).toContain("asset Cards went with it");
  });
});

it("what keeps two versions from being compared is said", async () => {
  vi.stubGlobal(
    "Worker",
    class extends WorkerHere {
      override postMessage(): void {
        queueMicrotask(() =>
          this.onmessage?.(new MessageEvent("message", { data: { kind: "not-compared", message: "out of memory" } })),
        );
      }
    },
  );
  show(before, after);
  expect((await screen.findByRole("alert")).textContent).toContain("out of memory");
});
