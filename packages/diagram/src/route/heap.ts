/** A queue that gives the key with the lowest rank first; of equal ranks, the one that came first. */
export class Heap {
  private readonly keys: number[] = [];
  private readonly ranks: number[] = [];
  private readonly turns: number[] = [];
  private turn = 0;

  push(key: number, rank: number): void {
    let at = this.keys.length;
    this.keys.push(key);
    this.ranks.push(rank);
    this.turns.push(this.turn++);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): number | undefined {
    const first = this.keys[0];
    const last = this.keys.length - 1;
    if (last < 0) return undefined;
    this.swap(0, last);
    this.keys.pop();
    this.ranks.pop();
    this.turns.pop();
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < last && this.isBefore(child, least)) least = child;
      }
      if (least === at) return first;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const byRank = (this.ranks[a] as number) - (this.ranks[b] as number);
    return byRank < 0 || (byRank === 0 && (this.turns[a] as number) < (this.turns[b] as number));
  }

  private swap(a: number, b: number): void {
    for (const list of [this.keys, this.ranks, this.turns]) {
      const value = list[a] as number;
      list[a] = list[b] as number;
      list[b] = value;
    }
  }
}
