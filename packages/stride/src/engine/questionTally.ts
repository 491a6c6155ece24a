import { FACTS, type FactValue, type Id } from "@bartizan/model";
import type { Ask } from "../condition/expression.ts";
import { type Instance, isSettled } from "./instance.ts";
import type { Question, Write } from "./threat.ts";

const FIRST_PAGE = 15;

/** A number or text that no condition names: what "something else" would settle. */
const SOMETHING_ELSE: Readonly<Record<string, FactValue>> = { integer: -1, text: "" };

function answersOf({ kind, id }: Ask): readonly FactValue[] {
  if (kind === "control") return ["implemented", "planned", "none"];
  const { type, values = [] } = FACTS.get(id) ?? {};
  const members = values.map((member) => member.id);
  if (type === "set") return [[], ...members.map((member) => [member])];
  return type === "enum" ? members : [];
}

/** One question: the instances it would decide, and how many each answer settles. */
class Bucket {
  readonly ask: Ask;
  readonly answers: readonly FactValue[];
  readonly #elsewise: FactValue | undefined;
  readonly #settles: number[];
  #otherSettles = 0;
  readonly #instances = new Map<string, Instance>();
  readonly #listed = new Set<string>();
  #made: Question | undefined;

  constructor(ask: Ask) {
    this.ask = ask;
    this.answers = answersOf(ask);
    this.#settles = this.answers.map(() => 0);
    this.#elsewise = SOMETHING_ELSE[FACTS.get(ask.id)?.type ?? ""];
  }

  get isEmpty(): boolean {
    return this.#instances.size === 0;
  }

  get isListed(): boolean {
    return this.#listed.size > 0;
  }

  /** `isOpen`: nothing but an answer settles it. */
  change(instance: Instance, isOpen: boolean, by: 1 | -1): void {
    const { id, questions } = instance.threat;
    this.#made = undefined;
    if (by === 1) this.#instances.set(id, instance);
    else this.#instances.delete(id);
    if (by === 1 && questions.includes(this.ask.key)) this.#listed.add(id);
    else this.#listed.delete(id);
    if (!isOpen) return;
    for (const [index, value] of this.answers.entries()) {
      if (isSettled(instance, this.ask.key, value)) this.#settles[index] = (this.#settles[index] ?? 0) + by;
    }
    if (this.#elsewise !== undefined && isSettled(instance, this.ask.key, this.#elsewise)) this.#otherSettles += by;
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
    for (const instance of this.#instances.values()) {
      targets.add(instance.subject);
      for (const { place, as, askAt } of instance.open.get(this.ask.key) ?? []) {
        places.add(askAt);
        const write: Write = as === "own" ? { place } : { place, defaultFor: as.defaultFor };
        writes.set(`${place} ${write.defaultFor ?? ""}`, write);
        kinds.add(write.defaultFor ?? "");
      }
    }
    const [kind] = kinds;
    const { key, id } = this.ask;
    // What is asked of several things at once is shown at the first of them, in whatever order they came.
    const [askAt = this.ask.askAt] = [...places].sort();
    const answers = this.answers.map((value, index) => ({ value, settles: this.#settles[index] ?? 0 }));
    return {
      key,
      ...(this.ask.kind === "fact" ? { fact: id } : { control: id }),
      askAt,
      ...(kinds.size === 1 && kind && { forKind: kind }),
      targets: [...targets].sort(),
      writes: [...writes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, write]) => write),
      settles: Math.max(this.#otherSettles, ...answers.map(({ settles }) => settles)),
      page: 3,
      answers,
      threats: [...this.#listed].sort(),
    };
  }
}

/** All questions of an analysis, kept current as instances come and go. */
export class QuestionTally {
  readonly #buckets = new Map<string, Bucket>();

  add(instance: Instance): void {
    const isOpen = instance.open.size > 0 && !isSettled(instance);
    for (const [key, asks] of instance.open) {
      const [ask] = asks;
      if (!ask) continue;
      let bucket = this.#buckets.get(key);
      if (!bucket) {
        bucket = new Bucket(ask);
        this.#buckets.set(key, bucket);
      }
      bucket.change(instance, isOpen, 1);
    }
  }

  remove(instance: Instance): void {
    const isOpen = instance.open.size > 0 && !isSettled(instance);
    for (const key of instance.open.keys()) {
      const bucket = this.#buckets.get(key);
      bucket?.change(instance, isOpen, -1);
      if (bucket?.isEmpty) this.#buckets.delete(key);
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
