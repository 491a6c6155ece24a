// Brings node_modules in line with the lockfile, and only then when it is not.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digest, filesUnder, root, stamp } from "./files.mjs";
import { run } from "./run.mjs";
import { PNPM } from "./version.mjs";

const installed = stamp(join(root, "node_modules/.cache/bartizan/installed"));

/** What an installation depends on: the lockfile, the catalogue and every package.json, and the machine for native parts. */
function wanted() {
  const manifests = filesUnder(root, ["packages", "apps", "e2e", "bench"]).filter((path) =>
    path.endsWith("/package.json"),
  );
  return digest(
    root,
    ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...manifests],
    [PNPM, process.platform, process.arch],
  );
}

// A network that goes away in the middle is reported in seconds too; the defaults wait for minutes.
const fewRetries = {
  npm_config_fetch_retries: "1",
  npm_config_fetch_retry_mintimeout: "1000",
  pnpm_config_fetch_retries: "1",
  pnpm_config_fetch_retry_mintimeout: "1000",
};

/**
 * Whether the registry answers within seconds. npm's own client asks, so that its proxy and registry settings hold; with a cache
 * of its own, as npm takes a cached answer for a live one when there is no network.
 */
async function registryAnswers() {
  const cache = mkdtempSync(join(tmpdir(), "bartizan-npm-"));
  const patience = ["--fetch-retries=0", "--fetch-timeout=6000", `--cache=${cache}`];
  const { code } = await run("npm", ["view", `pnpm@${PNPM}`, "version", ...patience], { limit: 8000 });
  rmSync(cache, { recursive: true, force: true });
  return code === 0;
}

/**
 * Installs from the lockfile when something it depends on has changed since the last time; otherwise calls nothing.
 * Returns undefined, or the sentence that says why it failed.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function install(say) {
  const now = wanted();
  if (installed.says(now) && existsSync(join(root, "node_modules/.modules.yaml"))) return undefined;
  say("Installing packages from the lockfile (once; takes about a minute)");
  if (!(await registryAnswers()))
    return "The packages are not installed yet and npm's registry does not answer: check the network or npm's registry and proxy settings, then try again.";
  const { code } = await run(
    "npx",
    ["--yes", `pnpm@${PNPM}`, "install", "--frozen-lockfile", "--config.confirmModulesPurge=false"],
    { cwd: root, show: true, env: { ...fewRetries, npm_config_update_notifier: "false" } },
  );
  if (code !== 0) return `The installation failed (pnpm ${PNPM} ended with ${code}); its last lines above say why.`;
  installed.write(now);
  return undefined;
}
