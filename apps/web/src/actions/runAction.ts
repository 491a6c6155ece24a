import { documentStore } from "../document/documentStore.ts";
import { say } from "../document/notices.ts";
import type { Action } from "./action.ts";

/** True when the action may run on what is open now. */
export function canRun(action: Action): boolean {
  return action.enabled?.(documentStore.getState()) ?? true;
}

/** Runs an action when it may run. What it throws is said; nothing is thrown on. */
export function runAction(action: Action): void {
  if (!canRun(action)) return;
  try {
    const running = action.run();
    if (running instanceof Promise) running.catch((error: unknown) => failed(action, error));
  } catch (error) {
    failed(action, error);
  }
}

function failed(action: Action, error: unknown): void {
  say(`${action.label} failed: ${error instanceof Error ? error.message : String(error)}`, "warning");
}
