/**
 * Ends this process when the npm that started it is gone. npm hands SIGTERM to the shell between them, and the shell dies
 * without telling anyone. Without npm nothing happens: a process started by hand may outlive its shell.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}
