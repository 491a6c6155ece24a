// Runs another program and takes it along when this one is told to stop.
import { spawn } from "node:child_process";

const windows = process.platform === "win32";

/**
 * @typedef {object} Finished
 * @property {number} code the exit code; 127 when the program could not be started, 124 when it took longer than `limit`
 * @property {string} output what it wrote, both streams as they came; empty when `show` was given
 */

/**
 * Runs `command` and waits for it. SIGINT and SIGTERM are handed on to the program and everything it started, and end this
 * process with 130.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean, limit?: number }} [options] `show` passes the output
 *   on; `limit` in milliseconds
 * @returns {Promise<Finished>}
 */
export function run(command, args, { cwd, env, show = false, limit } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that a signal reaches what the program started too.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      detached: !windows,
      // Windows finds npm.cmd and npx.cmd only by a shell, and a shell splits paths with spaces.
      shell: windows && /^np[mx]$/.test(command),
    });
    let output = "";
    let late = false;
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));

    const stop = () => {
      if (child.pid === undefined) return;
      try {
        if (windows) child.kill();
        else process.kill(-child.pid, "SIGTERM");
      } catch {
        // It ended in the meantime.
      }
    };
    const leave = () => {
      stop();
      process.exit(130);
    };
    process.once("SIGINT", leave).once("SIGTERM", leave);
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            stop();
          }, limit);

    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      process.off("SIGINT", leave).off("SIGTERM", leave);
      resolve({ code: late ? 124 : code, output });
    };
    child.once("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.once("close", (code) => finish(code ?? 1));
  });
}
