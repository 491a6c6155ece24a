import { loadProse, type ThreatProse } from "@bartizan/stride";

let loading: Promise<Readonly<Record<string, ThreatProse>>> | undefined;

/** Everything there is to read about threats, fetched when it is first wanted. A fetch that failed is tried again the next time. */
export function loadThreatProse(): Promise<Readonly<Record<string, ThreatProse>>> {
  loading ??= loadProse().catch(() => {
    loading = undefined;
    return {};
  });
  return loading;
}
