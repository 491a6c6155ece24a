import type { ControlProse, ThreatProse } from "./entry.ts";

/** Descriptions, exploits and references of all threats, by threat id. They are a chunk of their own. */
export async function loadProse(): Promise<Readonly<Record<string, ThreatProse>>> {
  return (await import("./threats/prose.ts")).THREAT_PROSE;
}

/** What controls do, how they are put in place and tested, by control id. They are a chunk of their own. */
export async function loadControlProse(): Promise<Readonly<Record<string, ControlProse>>> {
  return (await import("./controls/prose.ts")).CONTROL_PROSE;
}
