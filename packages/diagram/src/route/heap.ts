/** A queue that gives the key with the lowest rank first; of equal ranks, the one that came first. */
export class Heap {
  private readonly keys: number[] = [];
  private readonly ranks: number[] = [];
  private readonly turns: number[] = [];
  private turn = 0;

  push(key: number, rank: number): void {
    const turn = this.turn++;
    let at = this.keys.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      // A newcomer is the last of its rank, so it rises only past higher ones.
      if ((this.ranks[parent] as number) <= rank) break;
      this.put(at, this.keys[parent] as number, this.ranks[parent] as number, this.turns[parent] as number);
      at = parent;
    }
    this.put(at, key, rank, turn);
  }

  pop(): number | undefined {
    const first = this.keys[0];
    const key = this.keys.pop();
    const rank = this.ranks.pop();
    const turn = this.turns.pop();
    const count = this.keys.length;
    if (key === undefined || rank === undefined || turn === undefined || count === 0) return first;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && this.isBefore(child + 1, this.ranks[child] as number, this.turns[child] as number)) {
        child += 1;
      }
      if (!this.isBefore(child, rank, turn)) break;
      this.put(at, this.keys[child] as number, this.ranks[child] as number, this.turns[child] as number);
      at = child;
    }
    this.put(at, key, rank, turn);
    return first;
  }

  private isBefore(at: number, rank: number, turn: number): boolean {
    const byRank = (this.ranks[at] as number) - rank;
    return byRank < 0 || (byRank === 0 && (this.turns[at] as number) < turn);
  }

  private put(at: number, key: number, rank: number, turn: number): void {
    this.keys[at] = key;
    this.ranks[at] = rank;
    this.turns[at] = turn;
  }
}
