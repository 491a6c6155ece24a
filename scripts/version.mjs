// Read by any Node since 14, so that an old one gets the sentence instead of a syntax error.

/** The one pnpm that installs this repository. */
export const PNPM = "12.21.0";

/**
 * The sentence for a Node that is too old, or undefined when `version` (as in process.versions.node) will do.
 * @param {string} version
 */
export function tooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Bartizan needs Node 20.19 or newer; this is Node ${version}.`;
}
