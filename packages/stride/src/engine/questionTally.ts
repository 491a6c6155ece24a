import type { Id } from "@bartizan/model";
import type { Ask } from "../condition/expression.ts";
import { answersTo, NONE_IN_PLACE, type PossibleAnswers } from "./answers.ts";
import { AskedControls } from "./askedControls.ts";
import type { Instance, OpenQuestion } from "./instance.ts";
import type { Question, Write } from "./threat.ts";

const FIRST_PAGE = 15;

/** One question: the instances it would decide, and how many each answer settles. */
class Bucket {
  readonly #key: string;
  readonly #ask: Ask;
  readonly #answers: PossibleAnswers;
  readonly #settles: number[];
  readonly #open = new Map<string, readonly [Instance, OpenQuestion]>();
  readonly #listed = new Set<string>();
  readonly #controls = new AskedControls();
  #made: Question | undefined;

  constructor(ask: Ask) {
    this.#key = ask.key;
    this.#ask = ask;
    this.#answers = answersTo(ask.kind, ask.id);
    this.#settles = this.#answers.all.map(() => 0);
  }

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  get isListed(): boolean {
    return this.#listed.size > 0;
  }

  change(instance: Instance, question: OpenQuestion, by: 1 | -1): void {
    const { id, questions } = instance.threat;
    this.#made = undefined;
    if (by === 1) {
      this.#open.set(id, [instance, question]);
      if (questions.includes(this.#key)) this.#listed.add(id);
    } else {
      this.#open.delete(id);
      this.#listed.delete(id);
    }
    for (let index = 0; index < this.#settles.length; index += 1) {
      if (question.settledBy & (1 << index)) this.#settles[index] = (this.#settles[index] ?? 0) + by;
    }
    if (this.#ask.kind === "control") {
      this.#controls.change(question, (question.settledBy & (1 << NONE_IN_PLACE)) !== 0, by);
    }
  }

  /** Without its page, which depends on the other questions. */
  question(): Question {
    this.#made ??= this.#make();
    return this.#made;
  }

  #make(): Question {
    const targets = new Set<Id>();
    const kinds = new Set<string>();
    const places = new Set<Id>();
    const writes = new Map<string, Write>();
    for (const [{ subject }, { asks }] of this.#open.values()) {
      targets.add(subject);
      for (const { place, as, askAt } of asks) {
        places.add(askAt);
        const write: Write = as === "own" ? { place } : { place, defaultFor: as.defaultFor };
        writes.set(`${place} ${write.defaultFor ?? ""}`, write);
        kinds.add(write.defaultFor ?? "");
      }
    }
    const [kind] = kinds;
    const { kind: about, id, layer } = this.#ask;
    const controls = about === "control" ? this.#controls.list(this.#settles[NONE_IN_PLACE] ?? 0) : undefined;
    // What is asked of several things at once is shown at the first of them, in whatever order they came.
    const [askAt = this.#ask.askAt] = [...places].sort();
    return {
      key: this.#key,
      ...(controls ? { controls, ...(layer && { layer }) } : { fact: id }),
      askAt,
      ...(kinds.size === 1 && kind && { forKind: kind }),
      targets: [...targets].sort(),
      writes: controls ? [] : [...writes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, write]) => write),
      settles: Math.max(...this.#settles, ...(controls ?? []).map((control) => control.settles)),
      page: 3,
      answers: this.#answers.offered.map((value, index) => ({ value, settles: this.#settles[index] ?? 0 })),
      threats: [...this.#listed].sort(),
    };
  }
}

/** All questions of an analysis, kept current as instances come and go. */
export class QuestionTally {
  readonly #buckets = new Map<string, Bucket>();

  add(instance: Instance): void {
    for (const question of instance.open) {
      const [ask] = question.asks;
      if (!ask) continue;
      let bucket = this.#buckets.get(question.key);
      if (!bucket) {
        bucket = new Bucket(ask);
        this.#buckets.set(question.key, bucket);
      }
      bucket.change(instance, question, 1);
    }
  }

  remove(instance: Instance): void {
    for (const question of instance.open) {
      const bucket = this.#buckets.get(question.key);
      bucket?.change(instance, question, -1);
      if (bucket?.isEmpty) this.#buckets.delete(question.key);
    }
  }

  /** Those with threats listed under them, the one that settles most first. */
  questions(): readonly Question[] {
    const listed = [...this.#buckets.values()].filter((bucket) => bucket.isListed).map((bucket) => bucket.question());
    listed.sort((a, b) => b.settles - a.settles || b.threats.length - a.threats.length || (a.key < b.key ? -1 : 1));
    return listed.map((question, index) => {
      const page = index < FIRST_PAGE ? 1 : index < 2 * FIRST_PAGE ? 2 : 3;
      return page === question.page ? question : { ...question, page };
    });
  }
}
