import { fits } from "../facts/fact.ts";
import { FACTS } from "../facts/registry.ts";
import { accepts } from "../kinds/accepts.ts";
import { clashes } from "../kinds/clash.ts";
import { KINDS } from "../kinds/registry.ts";
import type { Model } from "../model.ts";
import { targetsOf } from "../schema/decision.ts";
import type { Element } from "../schema/element.ts";
import type { Facts } from "../schema/factValue.ts";
import { add, type Finding, type NoticeCode } from "./finding.ts";

/** Kinds, facts and values that this version does not know, and what leads nowhere: kept, but somebody should know. */
export function noticesOf(model: Model): Finding<NoticeCode>[] {
  const findings: Finding<NoticeCode>[] = [];
  const clashOf = clashes(model);
  for (const [id, element] of model.elements) {
    elementNotices(model, id, element, clashOf, findings);
    factNotices(["elements", id, "facts"], element.facts, findings);
    for (const [kind, facts] of Object.entries(element.defaults ?? {})) {
      factNotices(["elements", id, "defaults", kind], facts, findings);
    }
  }
  for (const [id, flow] of model.flows) factNotices(["flows", id, "facts"], flow.facts, findings);
  targetNotices(model, findings);
  return findings;
}

function elementNotices(
  model: Model,
  id: string,
  element: Element,
  clashOf: ReturnType<typeof clashes>,
  findings: Finding<NoticeCode>[],
): void {
  if (!KINDS.has(element.kind)) {
    add(findings, { code: "unknownKind", path: ["elements", id, "kind"], values: { kind: element.kind } });
  }
  const parent = element.parent === undefined ? undefined : model.elements.get(element.parent);
  if (!accepts(parent?.kind, element.kind)) {
    const path = ["elements", id, ...(parent ? ["parent"] : [])];
    add(findings, { code: "oddParent", path, values: { kind: element.kind, parent: parent?.kind ?? "" } });
  }
  const kind = clashOf(element);
  if (kind !== undefined) add(findings, { code: "twoOfAKind", path: ["elements", id, "zones"], values: { kind } });
}

function factNotices(path: readonly string[], facts: Facts | undefined, findings: Finding<NoticeCode>[]): void {
  for (const [id, value] of Object.entries(facts ?? {})) {
    const fact = FACTS.get(id);
    if (!fact) add(findings, { code: "unknownFact", path: [...path, id], key: true, values: { fact: id } });
    else if (!fits(fact, value)) {
      add(findings, { code: "unknownValue", path: [...path, id], values: { fact: id, value: String(value) } });
    }
  }
}

function targetNotices(model: Model, findings: Finding<NoticeCode>[]): void {
  const isThere = (id: string): boolean => model.elements.has(id) || model.flows.has(id);
  for (const id of model.decisions.keys()) {
    const gone = targetsOf(id).find((target) => !isThere(target));
    if (gone !== undefined) {
      add(findings, { code: "goneTarget", path: ["decisions", id], key: true, values: { id: gone } });
    }
  }
  for (const id of model.considered.keys()) {
    const target = id.slice(0, id.indexOf("/"));
    if (!isThere(target)) {
      add(findings, { code: "goneTarget", path: ["considered", id], key: true, values: { id: target } });
    }
  }
  for (const [diagram, places] of model.layout) {
    for (const id of places.keys()) {
      if (isThere(id) && model.diagrams.has(diagram)) continue;
      add(findings, { code: "staleLayout", path: ["layout", diagram, id], key: true, values: { id } });
    }
  }
}
