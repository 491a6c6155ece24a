import { kindLabel, type Model } from "@bartizan/model";

/** "Pod", or "Pod 2" when there is a Pod already. */
export function freeName(model: Model, kind: string): string {
  const label = kindLabel(kind, model.info.provider);
  const names = new Set<string>();
  for (const element of model.elements.values()) names.add(element.name);
  if (!names.has(label)) return label;
  let number = 2;
  while (names.has(`${label} ${number}`)) number++;
  return `${label} ${number}`;
}
