import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const webFolder = fileURLToPath(new URL("./web/", import.meta.url));
const mediaTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
};
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Serves the web app from the folder beside this file; takes the next free port when `port` is taken, and prints the address. */
export async function serve(port: number): Promise<void> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(webFolder, path.endsWith("/") ? `${path}index.html` : path);
    const found = file.startsWith(webFolder) && statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": mediaTypes[extname(file)] ?? "application/octet-stream",
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
    });
    createReadStream(file).pipe(response);
  });
  for (let wanted = port; ; wanted++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once("error", resolve);
      server.listen(wanted, "127.0.0.1", () => resolve(undefined));
    });
    if (!failure) {
      process.stdout.write(`Bartizan is at http://localhost:${wanted}/\n`);
      break;
    }
    if (failure.code !== "EADDRINUSE") throw failure;
    process.stdout.write(`Port ${wanted} is taken, trying ${wanted + 1}.\n`);
  }
}
