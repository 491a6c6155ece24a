// Finds the Chromium that journeys, bench and screenshots use.
import { existsSync } from "node:fs";
import { homedir, platform, userInfo } from "node:os";
import { delimiter, join } from "node:path";

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
