// `npm test`: sets itself up, runs every step, and says in the last line how many tests passed. --quick: only what needs
// neither a build nor a browser and takes seconds (`npm run check`).
import { tooOld } from "./version.mjs";

const refusal = tooOld(process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
const { runSteps } = await import("./test-run.mjs");
process.exitCode = (await runSteps(process.argv.includes("--quick"))) ? 0 : 1;
