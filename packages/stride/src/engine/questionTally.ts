import type { Id } from "@bartizan/model";
import type { Ask } from "../condition/expression.ts";
import { answersTo, NONE_IN_PLACE, type PossibleAnswers } from "./answers.ts";
import { AskedControls } from "./askedControls.ts";
import { type Instance, placesOf } from "./instance.ts";
import type { Opening, OpenQuestion } from "./opening.ts";
import { sortedAfter } from "./sorted.ts";
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

  /** Without its page, which depends on the other questions; undefined while no threat is listed under it. */
  question(): Question | undefined {
    const made = this.#make();
    return made.threats.length > 0 ? made : undefined;
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
        asked.add(question, (question.settledBy & (1 << NONE_IN_PLACE)) !== 0, instances);
      }
      for (const { place, as, askAt } of question.asks) {
        const defaultFor = as === "own" ? "" : as.defaultFor;
        kinds.add(defaultFor);
        for (const at of placesOf(askAt, instances)) places.add(at);
        if (about === "control") continue;
        for (const at of placesOf(place, instances)) {
          writes.set(`${at} ${defaultFor}`, as === "own" ? { place: at } : { place: at, defaultFor });
        }
      }
    }
    const [kind] = kinds;
    const controls = about === "control" ? asked.list(tally[NONE_IN_PLACE] ?? 0) : undefined;
    // What is asked of several things at once is shown at the first of them, in whatever order they came.
    const [askAt = ""] = [...places].sort();
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
  /** Keys of questions whose classes have other instances since the questions were made. */
  readonly #changed = new Set<string>();
  readonly #made = new Map<string, Question>();
  /** All that were made, without their pages. */
  #sorted: readonly Question[] = [];

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
    for (const { key } of questions) this.#changed.add(key);
  }

  /** Those with threats listed under them, the one that settles most first. */
  questions(): readonly Question[] {
    const gone: Question[] = [];
    const come: Question[] = [];
    for (const key of this.#changed) {
      const before = this.#made.get(key);
      if (before) gone.push(before);
      const question = this.#buckets.get(key)?.question();
      if (question) {
        come.push(question);
        this.#made.set(key, question);
      } else this.#made.delete(key);
    }
    this.#changed.clear();
    this.#sorted = sortedAfter(this.#sorted, gone, come, order);
    const onPage = (question: Question, index: number): Question => ({ ...question, page: index < FIRST_PAGE ? 1 : 2 });
    return [...this.#sorted.slice(0, 2 * FIRST_PAGE).map(onPage), ...this.#sorted.slice(2 * FIRST_PAGE)];
  }
}
