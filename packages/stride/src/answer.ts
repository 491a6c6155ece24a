import {
  type Change,
  type ControlState,
  concat,
  type Element,
  editRecord,
  type Facts,
  type FactValue,
  type Flow,
  type Id,
  type Model,
} from "@bartizan/model";
import { stateIn } from "./condition/standing.ts";
import type { Question } from "./engine/threat.ts";

/** The order of values in a set says nothing: models keep them sorted. */
function normal(value: FactValue): FactValue {
  return typeof value === "object" ? [...value].sort() : value;
}

function withDefault(element: Element, kind: string, facts: Facts): Element {
  return { ...element, defaults: { ...element.defaults, [kind]: { ...element.defaults?.[kind], ...facts } } };
}

/** The record with the answer as its own; with `defaultFor`, as its default for that kind. */
function withFact<R extends Element | Flow>(
  record: R,
  fact: string,
  value: FactValue,
  defaultFor: string | undefined,
): R | Element {
  const facts = { [fact]: normal(value) };
  if (defaultFor !== undefined && "kind" in record) return withDefault(record, defaultFor, facts);
  return { ...record, facts: { ...record.facts, ...facts } };
}

function withControl<R extends Element | Flow>(record: R, control: string, state: ControlState): R {
  return { ...record, controls: { ...record.controls, [control]: { ...record.controls?.[control], state } } };
}

type Edited = <R extends Element | Flow>(record: R) => R | Element;

/** What the answer does to each place, in the order of the question. */
function editsOf(question: Question, value: FactValue): readonly (readonly [Id, Edited])[] {
  const { fact, controls = [], writes } = question;
  if (fact !== undefined) {
    return writes.map(({ place, defaultFor }) => [place, (record) => withFact(record, fact, value, defaultFor)]);
  }
  return controls.flatMap(({ id, writes: places }) =>
    places.map((place): readonly [Id, Edited] => [place, (record) => withControl(record, id, stateIn(value, id))]),
  );
}

/**
 * One change that answers a question wherever it was asked. For controls the value is one state for all of them, or a
 * list of those that are in place while the others are not. Places that no longer exist are passed over.
 */
export function answer(model: Model, question: Question, value: FactValue): Change {
  const elements = new Map<Id, Element>();
  const flows = new Map<Id, Flow>();
  for (const [place, edited] of editsOf(question, value)) {
    const element = elements.get(place) ?? model.elements.get(place);
    const flow = flows.get(place) ?? model.flows.get(place);
    if (element) elements.set(place, edited(element) as Element);
    else if (flow) flows.set(place, edited(flow) as Flow);
  }
  return concat(
    ...[...elements].map(([id, element]) => editRecord(model, "elements", id, element)),
    ...[...flows].map(([id, flow]) => editRecord(model, "flows", id, flow)),
  );
}
