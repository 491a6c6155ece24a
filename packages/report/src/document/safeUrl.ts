declare const safe: unique symbol;
/** An address that a report may carry: https, http or mailto, without spaces. Made by `safeUrl` only. */
export type SafeUrl = string & { readonly [safe]: true };

/** The address, or undefined for every other scheme (`javascript:`, `data:`, `file:` …) and for what is not an address. */
export function safeUrl(url: string): SafeUrl | undefined {
  return /^(https?:\/\/[^\s/]+|mailto:[^\s@]+@)[^\s<>"'`\\]*$/i.test(url) ? (url as SafeUrl) : undefined;
}
