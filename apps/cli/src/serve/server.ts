import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { SECURITY_HEADERS } from "./headers.ts";
import { answerFile } from "./staticFiles.ts";

const LOOPBACK = "127.0.0.1";
/** How many ports are tried, one after the other. */
const TRIES = 50;

export interface Serving {
  readonly port: number;
  /** Ends at once, open connections included. */
  close(): Promise<void>;
}

/**
 * Serves the web app to this machine only. Takes the next port when one is taken and tells `onTaken`; throws the system's
 * error when none can be had.
 */
export async function startServer(folder: string, port: number, onTaken: (port: number) => void): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  for (let tried = port; ; tried++) {
    const failure = await listen(server, tried);
    if (!failure) break;
    if (failure.code !== "EADDRINUSE" || tried >= port + TRIES || tried >= 65_535) throw failure;
    onTaken(tried);
  }
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const refused = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once("error", refused);
    server.listen(port, LOOPBACK, () => {
      server.off("error", refused);
      resolve(undefined);
    });
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (!isOurs(request.headers.host, request.socket.localPort)) {
    // A page elsewhere whose name was pointed at this machine would come with its own name.
    refuse(response, 403, "This server answers on this machine only.");
  } else if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    refuse(response, 405, "Files are for reading.");
  } else {
    // Not through URL: it would resolve the dots that must not lead out of the folder.
    const [path = "/"] = (request.url ?? "/").split(/[?#]/, 1);
    await answerFile(folder, path, request, response);
  }
}

const isOurs = (host: string | undefined, port: number | undefined): boolean =>
  host === `localhost:${port}` ||
  host === `${LOOPBACK}:${port}` ||
  (port === 80 && (host === "localhost" || host === LOOPBACK));

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${words}\n`);
}
