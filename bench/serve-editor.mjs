// The built editor, served as `npm start` serves it.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../apps/cli/dist/bartizan.js", import.meta.url));

/** Starts the server and returns its address and how to end it. Rejects when it ends before it serves. */
export function serveEditor() {
  const server = spawn(process.execPath, [command, "serve", "--port", "4380"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url) resolve({ url, close: () => ended(server) });
    });
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

function ended(server) {
  return new Promise((resolve) => {
    server.once("exit", resolve);
    server.kill("SIGINT");
  });
}
