import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { cacheControl, mediaType } from "./headers.ts";

/**
 * Answers GET and HEAD from the files under a folder. `path` is the path of the address, still encoded. Says 404 for what
 * is not there, links that lead out of the folder included.
 */
export async function answerFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await fileFor(folder, path);
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("There is nothing here.\n");
    return;
  }
  // Size and time tell two versions of a file apart well enough to save sending it again.
  const tag = `"${file.size.toString(36)}-${Math.round(file.modified).toString(36)}"`;
  const headers = { "Cache-Control": cacheControl(path), ETag: tag };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "Content-Type": mediaType(extname(file.path)), "Content-Length": file.size });
  if (request.method === "HEAD") response.end();
  // A reader that goes away half-way through is no failure of ours.
  else await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
}

async function fileFor(
  folder: string,
  path: string,
): Promise<{ path: string; size: number; modified: number } | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const wanted = join(folder, decoded.endsWith("/") ? `${decoded}index.html` : decoded);
  try {
    const [base, real] = await Promise.all([realpath(folder), realpath(wanted)]);
    if (!real.startsWith(base + sep)) return undefined;
    const found = await stat(real);
    return found.isFile() ? { path: real, size: found.size, modified: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}
