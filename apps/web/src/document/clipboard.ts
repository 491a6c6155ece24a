/** What this page put into the clipboard last: some browsers let a page write there and not read. */
let own = "";

/** Puts a text into the clipboard; where the browser refuses that, it can still be pasted on this page. */
export async function putInClipboard(text: string): Promise<void> {
  own = text;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not allowed, or no clipboard at all: the page's own copy is there.
  }
}

/** The text in the clipboard; what this page put there last where the browser does not let it be read. */
export async function clipboardText(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return own;
  }
}
