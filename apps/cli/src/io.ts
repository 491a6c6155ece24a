export interface GitResult {
  /** 0 when git did what it was asked. */
  readonly code: number;
  readonly output: Uint8Array;
  /** What it said on standard error, without the last line break. */
  readonly words: string;
}

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
  /** Runs git in a folder (the present one unless given). Fails as Node does when there is no git. */
  git(argv: readonly string[], folder?: string): Promise<GitResult>;
  /** How a shell starts this program. */
  self(): string;
  /** `YYYY-MM-DD` where the user is: decisions expire by it. */
  today(): string;
}
