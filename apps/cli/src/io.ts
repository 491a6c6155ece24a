/** What a command may do with the world outside. Paths are as the user wrote them; failures throw Node's errors. */
export interface Io {
  /** Data goes to stdout … */
  out(text: string): void;
  /** … and words to stderr. */
  say(text: string): void;
  stdin(): Promise<Uint8Array>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a whole file or leaves the one that was there. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** The fonts beside the command line, by file name. */
  fonts(): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>;
  /** `YYYY-MM-DD` where the user is: decisions expire by it. */
  today(): string;
}
