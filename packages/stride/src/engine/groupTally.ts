import type { Instance } from "./instance.ts";
import { sortedAfter } from "./sorted.ts";
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

function byKey(a: Group, b: Group): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** All groups of an analysis, kept current as instances come and go. */
export class GroupTally {
  readonly #members = new Map<string, Set<Threat>>();
  readonly #changed = new Set<string>();
  readonly #made = new Map<string, Group>();
  #sorted: readonly Group[] = [];

  add({ threat }: Instance): void {
    if (threat.group === "") return;
    const members = this.#members.get(threat.group);
    if (members) members.add(threat);
    else this.#members.set(threat.group, new Set([threat]));
    this.#changed.add(threat.group);
  }

  remove({ threat }: Instance): void {
    const members = this.#members.get(threat.group);
    if (!members) return;
    members.delete(threat);
    this.#changed.add(threat.group);
    if (members.size === 0) this.#members.delete(threat.group);
  }

  /** Sorted by key. */
  groups(): readonly Group[] {
    const gone: Group[] = [];
    const come: Group[] = [];
    for (const key of this.#changed) {
      const before = this.#made.get(key);
      if (before) gone.push(before);
      const group = groupOf(key, [...(this.#members.get(key) ?? [])]);
      if (group) {
        come.push(group);
        this.#made.set(key, group);
      } else this.#made.delete(key);
    }
    this.#changed.clear();
    this.#sorted = sortedAfter(this.#sorted, gone, come, byKey);
    return this.#sorted;
  }
}
