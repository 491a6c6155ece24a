import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GitResult, Io } from "./io.ts";

const fontFolder = fileURLToPath(new URL("./fonts/", import.meta.url));

/** The world as a process sees it. */
export const nodeIo: Io = {
  out: (text) => {
    process.stdout.write(text);
  },
  say: (text) => {
    process.stderr.write(`${text}\n`);
  },
  async stdin() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  },
  read: (path) => about(path, readFile(path)),
  write: (path, content) => about(path, replaceFile(path, content)),
  async fonts() {
    const names = (await readdir(fontFolder)).filter((name) => name.endsWith(".ttf")).sort();
    return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(fontFolder, name)) })));
  },
  git: runGit,
  self: () => [process.execPath, process.argv[1] ?? ""].map(quoted).join(" "),
  today() {
    const now = new Date();
    const pad = (value: number): string => String(value).padStart(2, "0");
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  },
};

function runGit(argv: readonly string[], folder?: string): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", argv, { stdio: ["ignore", "pipe", "pipe"], ...(folder && { cwd: folder }) });
    const [output, words]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => words.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(output), words: Buffer.concat(words).toString().trim() });
    });
  });
}

/** A word of a shell's command. Git runs one on Windows too, with slashes. */
const quoted = (word: string): string => `"${word.replaceAll("\\", "/").replaceAll(/(["$`])/g, "\\$1")}"`;

/** The same, failing with an error that names the path as the user wrote it. */
async function about<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** Writes beside the file and renames, so that a full disk or a lost power leaves the old file whole. Links and modes are kept. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  // A device or a pipe cannot be replaced, only written to.
  if (before && !before.isFile()) {
    await writeFile(target, content);
    return;
  }
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(beside, content, before ? { mode: before.mode } : {});
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
