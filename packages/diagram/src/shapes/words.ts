import { type Element, kindOf } from "@bartizan/model";
import { measure } from "../text/measure.ts";
import { shorten } from "../text/wrap.ts";

/** The second line under a leaf's name: what it is, and the product where that is known. */
export function leafSubline(element: Element, width: number): string {
  const { label } = kindOf(element);
  if (element.outOfScope !== undefined) return shorten("Out of scope", width, 11, 400);
  const product = textFact(element, "technology");
  if (product === undefined) return shorten(label, width, 11, 400);
  const both = `${label} · ${product}`;
  return measure(both, 11, 400) <= width ? both : shorten(product, width, 11, 400);
}

/** What stands beside a zone's name: its addresses, else the product, else its kind when the name does not say it. */
export function zoneSubline(element: Element): string {
  if (element.outOfScope !== undefined) return "Out of scope";
  const said = textFact(element, "addressRange") ?? textFact(element, "technology");
  if (said !== undefined) return said;
  const { label } = kindOf(element);
  return element.name.toLowerCase().includes(label.toLowerCase()) ? "" : label;
}

function textFact(element: Element, fact: string): string | undefined {
  const value = element.facts?.[fact];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
