/** Hands bytes or text to the browser's downloads under this name. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the bytes by the next minute at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
