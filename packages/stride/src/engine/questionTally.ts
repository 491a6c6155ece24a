import type { Id } from "@bartizan/model";
import type { Ask } from "../condition/expression.ts";
import { answersTo, NONE_IN_PLACE, type PossibleAnswers } from "./answers.ts";
import { AskedControls } from "./askedControls.ts";
import type { Instance } from "./instance.ts";
import type { Opening, OpenQuestion } from "./opening.ts";
import type { Question, Write } from "./threat.ts";

const FIRST_PAGE = 15;

/** Instances that are open in the same way. */
interface Class {
  readonly opening: Opening;
  readonly instances: Set<Instance>;
}

/** One question: the classes it would decide. */
class Bucket {
  readonly #key: string;
  readonly #ask: Ask;
  readonly #answers: PossibleAnswers;
  readonly #classes = new Map<Class, OpenQuestion>();
  #made: Question | undefined;

  constructor(ask: Ask) {
    this.#key = ask.key;
    this.#ask = ask;
    this.#answers = answersTo(ask.kind, ask.id);
  }

  get isEmpty(): boolean {
    return this.#classes.size === 0;
  }

  add(group: Class, question: OpenQuestion): void {
    this.#classes.set(group, question);
  }

  remove(group: Class): void {
    this.#classes.delete(group);
  }

  /** One of its classes has other instances now. */
  change(): void {
    this.#made = undefined;
  }

  /** Without its page, which depends on the other questions; undefined while no threat is listed under it. */
  question(): Question | undefined {
    this.#made ??= this.#make();
    return this.#made.threats.length > 0 ? this.#made : undefined;
  }

  #make(): Question {
    const { kind: about, id, layer } = this.#ask;
    const tally = this.#answers.all.map(() => 0);
    const asked = new AskedControls();
    const targets = new Set<Id>();
    const listed: string[] = [];
    const kinds = new Set<string>();
    const places = new Set<Id>();
    const writes = new Map<string, Write>();
    for (const [{ opening, instances }, question] of this.#classes) {
      const isListed = opening.listed.includes(this.#key);
      for (const { subject, threat } of instances) {
        targets.add(subject);
        if (isListed) listed.push(threat.id);
      }
      for (let index = 0; index < tally.length; index += 1) {
        if (question.settledBy & (1 << index)) tally[index] = (tally[index] ?? 0) + instances.size;
      }
      if (about === "control") {
        asked.add(question, (question.settledBy & (1 << NONE_IN_PLACE)) !== 0, instances.size);
      }
      for (const { place, as, askAt } of question.asks) {
        places.add(askAt);
        const write: Write = as === "own" ? { place } : { place, defaultFor: as.defaultFor };
        writes.set(`${place} ${write.defaultFor ?? ""}`, write);
        kinds.add(write.defaultFor ?? "");
      }
    }
    const [kind] = kinds;
    const controls = about === "control" ? asked.list(tally[NONE_IN_PLACE] ?? 0) : undefined;
    // What is asked of several things at once is shown at the first of them, in whatever order they came.
    const [askAt = this.#ask.askAt] = [...places].sort();
    return {
      key: this.#key,
      ...(controls ? { controls, ...(layer && { layer }) } : { fact: id }),
      askAt,
      ...(kinds.size === 1 && kind && { forKind: kind }),
      targets: [...targets].sort(),
      writes: controls ? [] : [...writes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, write]) => write),
      settles: Math.max(...tally, ...(controls ?? []).map((control) => control.settles)),
      page: 3,
      answers: this.#answers.offered.map((value, index) => ({ value, settles: tally[index] ?? 0 })),
      threats: listed.sort(),
    };
  }
}

function order(a: Question, b: Question): number {
  return b.settles - a.settles || b.threats.length - a.threats.length || (a.key < b.key ? -1 : 1);
}

/** All questions of an analysis, kept current as instances come and go. */
export class QuestionTally {
  readonly #buckets = new Map<string, Bucket>();
  readonly #classes = new Map<Opening, Class>();

  add(instance: Instance): void {
    const { opening } = instance;
    if (opening.questions.length === 0) return;
    let group = this.#classes.get(opening);
    if (!group) {
      group = { opening, instances: new Set() };
      this.#classes.set(opening, group);
      for (const question of opening.questions) this.#bucketOf(question)?.add(group, question);
    }
    group.instances.add(instance);
    this.#change(opening);
  }

  remove(instance: Instance): void {
    const { opening } = instance;
    const group = this.#classes.get(opening);
    if (!group?.instances.delete(instance)) return;
    this.#change(opening);
    if (group.instances.size > 0) return;
    this.#classes.delete(opening);
    for (const { key } of opening.questions) {
      const bucket = this.#buckets.get(key);
      bucket?.remove(group);
      if (bucket?.isEmpty) this.#buckets.delete(key);
    }
  }

  #bucketOf({ key, asks: [ask] }: OpenQuestion): Bucket | undefined {
    let bucket = this.#buckets.get(key);
    if (!bucket && ask) {
      bucket = new Bucket(ask);
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }

  #change({ questions }: Opening): void {
    for (const { key } of questions) this.#buckets.get(key)?.change();
  }

  /** Those with threats listed under them, the one that settles most first. */
  questions(): readonly Question[] {
    const listed = [...this.#buckets.values()].flatMap((bucket) => bucket.question() ?? []).sort(order);
    return listed.map((question, index) => {
      const page = index < FIRST_PAGE ? 1 : index < 2 * FIRST_PAGE ? 2 : 3;
      return page === question.page ? question : { ...question, page };
    });
  }
}
