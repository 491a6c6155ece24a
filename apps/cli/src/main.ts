import { nodeIo } from "./nodeIo.ts";
import { run } from "./run.ts";

// Somebody closed the pipe that is written to (`bartizan threats … | head`): that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2), nodeIo);
} catch (error) {
  process.stderr.write(`bartizan: this is a bug in bartizan, not in your file. Please report it with these lines:\n`);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  // Not 1: that would say that there are findings.
  process.exitCode = 2;
}
