// Finds the Chromium that journeys, bench and screenshots use.
import { existsSync } from "node:fs";
import { homedir, platform, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./files.mjs";
import { run } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where macOS and Windows put it. */
const usualPlaces = {
  darwin: ["/Applications", join(homedir(), "Applications")].flatMap((folder) => [
    join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
    join(folder, "Chromium.app/Contents/MacOS/Chromium"),
  ]),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, "Google/Chrome/Application/chrome.exe")] : [];
  }),
};

/** The path of an installed Chromium or Chrome, or undefined. CHROMIUM_PATH goes before everything. */
export function installedBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const system = platform();
  const usual = system === "darwin" || system === "win32" ? usualPlaces[system] : [];
  return [...onPath, ...usual].find((path) => existsSync(path));
}

const runsAsRoot = () => platform() === "linux" && userInfo().uid === 0;

/**
 * What Playwright launches: the found browser, silent on the network. Without an installed browser Playwright takes its own.
 */
export function launchOptions() {
  const executablePath = installedBrowser();
  const args = [
    "--disable-gpu",
    // A container's shared memory is often too small for a page.
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Chromium's sandbox refuses to start for root.
    ...(runsAsRoot() ? ["--no-sandbox"] : []),
  ];
  return executablePath ? { executablePath, args } : { args };
}

/**
 * Makes sure that a browser is there, installing one when none is. Returns undefined, or the sentence that says what is missing.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser(say) {
  const found = installedBrowser();
  if (found) return existsSync(found) ? undefined : `CHROMIUM_PATH names ${found}, which does not exist.`;
  if (runsAsRoot() && existsSync("/usr/bin/apt-get")) {
    say("Installing Debian's Chromium for the journeys");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const updated = await run("apt-get", ["update", "-q"], { env });
    // Named fonts: without any, a page has no text to measure.
    const packages = ["chromium", "fonts-liberation"];
    const added = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { env });
    if (installedBrowser()) return undefined;
    say(`${updated.output}${added.output}`.trim().split("\n").slice(-5).join("\n"));
  }
  // Playwright's own download. It could not be tried where this was written: its host was not reachable.
  say("Downloading Playwright's Chromium for the journeys");
  const playwright = join(root, "e2e/node_modules/@playwright/test/cli.js");
  const { code } = await run(process.execPath, [playwright, "install", "chromium"], { show: true });
  if (code === 0) return undefined;
  return "No Chromium was found and none could be installed: install Chromium or Chrome, or name one in CHROMIUM_PATH.";
}
