import { afterEach, expect, it, vi } from "vitest";
import { clipboardText, putInClipboard } from "./clipboard.ts";

const refuse = () => Promise.reject(new DOMException("Read permission denied.", "NotAllowedError"));

afterEach(() => vi.unstubAllGlobals());

it("what was put there is read again, from wherever it was put", async () => {
  let held = "";
  const writeText = async (text: string) => {
    held = text;
  };
  vi.stubGlobal("navigator", { clipboard: { writeText, readText: async () => held } });
  await putInClipboard("a pod");
  expect(await clipboardText()).toBe("a pod");
  held = "from elsewhere";
  expect(await clipboardText()).toBe("from elsewhere");
});

it("where the browser does not let the clipboard be read or written, the page's own copy is pasted", async () => {
  vi.stubGlobal("navigator", { clipboard: { writeText: refuse, readText: refuse } });
  await putInClipboard("a namespace");
  expect(await clipboardText()).toBe("a namespace");
  vi.stubGlobal("navigator", {});
  await putInClipboard("a VPC");
  expect(await clipboardText()).toBe("a VPC");
});
