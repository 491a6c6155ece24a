import { FACTS, type Model, valueText } from "@bartizan/model";
import { targetName } from "../document/targetName.ts";
import { threatName } from "../document/threatTitle.ts";

/** Something that an assumption can carry: `element/fact`, or the id of a decided threat. */
interface Support {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

function factSupport(model: Model, id: string): Support | undefined {
  const slash = id.indexOf("/");
  const target = id.slice(0, slash);
  const factId = id.slice(slash + 1);
  const fact = FACTS.get(factId);
  const record = model.elements.get(target) ?? model.flows.get(target);
  const value = record?.facts?.[factId];
  if (slash < 0 || !fact || !record) return undefined;
  const said = value === undefined ? "" : `: ${valueText(fact, value)}`;
  return { id, label: `${fact.label} of ${targetName(model, target)}${said}`, hint: "fact" };
}

function decisionSupport(model: Model, id: string): Support | undefined {
  return id.includes("@") ? { id, label: threatName(id, model), hint: "decision" } : undefined;
}

/** What a support is, in words; its id where what it names is gone. */
export function supportText(model: Model, id: string): string {
  const found = factSupport(model, id) ?? decisionSupport(model, id);
  return found ? `${found.hint} “${found.label}”` : id;
}

/** All facts that were said and all decisions, by name. */
export function supportsIn(model: Model): readonly Support[] {
  const facts = [...model.elements, ...model.flows].flatMap(([target, { facts: said = {} }]) =>
    Object.keys(said).flatMap((fact) => factSupport(model, `${target}/${fact}`) ?? []),
  );
  const decisions = [...model.decisions.keys()].flatMap((id) => decisionSupport(model, id) ?? []);
  return [...decisions, ...facts].sort((a, b) => a.label.localeCompare(b.label));
}
