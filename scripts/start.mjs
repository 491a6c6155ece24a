// `npm start`: install if needed, build if needed, serve. Node checks its version before anything newer is read.
import { tooOld } from "./version.mjs";

const refusal = tooOld(process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
const { start } = await import("./serve.mjs");
await start(process.argv.slice(2));
