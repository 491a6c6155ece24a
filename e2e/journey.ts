import { type BrowserContext, test as base, expect } from "@playwright/test";

/** What no journey may cause: a request to somewhere else, a broken content policy, an error. */
async function watched(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["blob:", "data:"].includes(url.protocol) && url.origin !== origin) complaints.push(`request to ${url.href}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.error(`violates ${effectiveDirective}: ${blockedURI}`),
    ),
  );
  return complaints;
}

interface Journey {
  /**
   * "none": a browser whose pages can open and save only by file field and download. "stand-in": native pickers that
   * hand out the one file of this origin's private folder, as if a person had picked it.
   */
  picker: "none" | "stand-in";
  quiet: undefined;
}

/** A person at the editor. Every journey fails on an error, a warning, a broken content policy or a request elsewhere. */
export const test = base.extend<Journey>({
  picker: ["none", { option: true }],
  quiet: [
    async ({ context, baseURL, picker }, use) => {
      const complaints = await watched(context, new URL(baseURL ?? "").origin);
      await context.addInitScript(takePickers, picker);
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    await page.goto("./");
    await expect(page.getByRole("region", { name: "Canvas" })).toBeVisible();
    await use(page);
  },
});

export { expect };

/** The browser's own file pickers cannot be worked from a test. */
function takePickers(picker: Journey["picker"]): void {
  const standIn = async () => {
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle("model.tm.json", { create: true });
  };
  const pickers =
    picker === "none"
      ? { showOpenFilePicker: undefined, showSaveFilePicker: undefined }
      : { showOpenFilePicker: async () => [await standIn()], showSaveFilePicker: standIn };
  for (const [name, value] of Object.entries(pickers)) Object.defineProperty(window, name, { value });
}
