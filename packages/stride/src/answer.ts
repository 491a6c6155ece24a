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
import type { Question } from "./engine/threat.ts";

/** The order of values in a set says nothing: models keep them sorted. */
function normal(value: FactValue): FactValue {
  return typeof value === "object" ? [...value].sort() : value;
}

function withDefault(element: Element, kind: string, facts: Facts): Element {
  return { ...element, defaults: { ...element.defaults, [kind]: { ...element.defaults?.[kind], ...facts } } };
}

/** The record with the answer as its own; with `defaultFor`, as its default for that kind. */
function answered<R extends Element | Flow>(
  record: R,
  question: Question,
  value: FactValue,
  defaultFor: string | undefined,
): R | Element {
  if (question.fact !== undefined) {
    const facts = { [question.fact]: normal(value) };
    if (defaultFor !== undefined && "kind" in record) return withDefault(record, defaultFor, facts);
    return { ...record, facts: { ...record.facts, ...facts } };
  }
  const control = question.control ?? "";
  const use = { ...record.controls?.[control], state: value as ControlState };
  return { ...record, controls: { ...record.controls, [control]: use } };
}

/**
 * One change that answers a question wherever it was asked. For a control the value is its state.
 * Places that no longer exist are passed over.
 */
export function answer(model: Model, question: Question, value: FactValue): Change {
  const elements = new Map<Id, Element>();
  const flows = new Map<Id, Flow>();
  for (const { place, defaultFor } of question.writes) {
    const element = elements.get(place) ?? model.elements.get(place);
    const flow = flows.get(place) ?? model.flows.get(place);
    if (element) elements.set(place, answered(element, question, value, defaultFor));
    else if (flow) flows.set(place, answered(flow, question, value, undefined) as Flow);
  }
  return concat(
    ...[...elements].map(([id, element]) => editRecord(model, "elements", id, element)),
    ...[...flows].map(([id, flow]) => editRecord(model, "flows", id, flow)),
  );
}
