import type { Instance } from "./instance.ts";
import type { Group, Threat } from "./threat.ts";

function groupOf(key: string, threats: readonly Threat[]): Group | undefined {
  const sorted = [...threats].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  if (!first) return undefined;
  return {
    key,
    threat: first.threat,
    because: first.because,
    targets: [...new Set(sorted.map(({ target }) => target))].sort(),
    threats: sorted.map(({ id }) => id),
    confirmed: first.confidence === "confirmed",
  };
}

/** All groups of an analysis, kept current as instances come and go. */
export class GroupTally {
  readonly #members = new Map<string, Map<string, Threat>>();
  readonly #made = new Map<string, Group>();

  add({ threat }: Instance): void {
    if (threat.group === "") return;
    const members = this.#members.get(threat.group);
    if (members) members.set(threat.id, threat);
    else this.#members.set(threat.group, new Map([[threat.id, threat]]));
    this.#made.delete(threat.group);
  }

  remove({ threat }: Instance): void {
    const members = this.#members.get(threat.group);
    if (!members) return;
    members.delete(threat.id);
    this.#made.delete(threat.group);
    if (members.size === 0) this.#members.delete(threat.group);
  }

  /** Sorted by key. */
  groups(): readonly Group[] {
    for (const [key, members] of this.#members) {
      if (this.#made.has(key)) continue;
      const group = groupOf(key, [...members.values()]);
      if (group) this.#made.set(key, group);
    }
    return [...this.#made.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
