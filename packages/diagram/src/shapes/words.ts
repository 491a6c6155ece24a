import type { Element } from "@bartizan/model";
import { measure } from "../text/measure.ts";
import { shorten } from "../text/wrap.ts";

/** The second line under a leaf's name: what it is unless the name says so, and the product where that is known. */
export function leafSubline(element: Element, label: string, width: number): string {
  if (element.outOfScope !== undefined) return shorten("Out of scope", width, 11, 400);
  const product = textFact(element, "technology");
  if (product === undefined) return saysKind(element.name, label) ? "" : shorten(label, width, 11, 400);
  if (saysKind(element.name, label)) return shorten(product, width, 11, 400);
  const both = `${label} · ${product}`;
  return measure(both, 11, 400) <= width ? both : shorten(product, width, 11, 400);
}

/** What stands beside a zone's name: its addresses, else the product. Its icon and frame say what it is. */
export function zoneSubline(element: Element): string {
  if (element.outOfScope !== undefined) return "Out of scope";
  return textFact(element, "addressRange") ?? textFact(element, "technology") ?? "";
}

function saysKind(name: string, label: string): boolean {
  return name.toLowerCase().includes(label.toLowerCase());
}

function textFact(element: Element, fact: string): string | undefined {
  const value = element.facts?.[fact];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
