const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "may not be read or written by you",
  EPERM: "may not be read or written by you",
  EISDIR: "is a folder, not a file",
  ENOTDIR: "lies under something that is not a folder",
  ENOSPC: "the disk is full",
  EROFS: "lies on a disk that cannot be written to",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  EADDRINUSE: "the port is taken",
};

/** One sentence for an error of the system, with the path it is about; undefined for what is no such error, hence a bug. */
export function systemText(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const words = WORDS[error.code];
  if (words === undefined) return "syscall" in error ? error.message : undefined;
  return "path" in error && typeof error.path === "string" ? `${error.path}: ${words}` : words;
}
