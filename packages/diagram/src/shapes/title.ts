import type { Element } from "@bartizan/model";
import { measure } from "../text/measure.ts";
import { shorten } from "../text/wrap.ts";
import { type Chips, chipsIn, NO_CHIPS } from "./chips.ts";
import { zoneSubline } from "./words.ts";

/** Room for a zone's title, pixels. */
export const TITLE_HEIGHT = 32;
export const NAME_SIZE = 12.5;
export const SUB_SIZE = 11;

/** From the left border to the name, behind the icon. */
export const NAME_LEFT = 34;
const RIGHT = 12;
const BETWEEN = 8;

export interface Title {
  readonly name: string;
  readonly nameWidth: number;
  readonly sub: string;
  readonly subLeft: number;
  readonly subWidth: number;
  /** Zones that it belongs to and is not drawn in. */
  readonly chips: Chips;
  readonly chipsLeft: number;
}

/** What fits into the title of a zone of this width: the name, shortened if need be; then its scopes and the second line. */
export function titleOf(element: Element, width: number, scopes: readonly string[]): Title {
  const room = Math.max(0, width - NAME_LEFT - RIGHT);
  const name = shorten(element.name, room, NAME_SIZE, 600);
  const nameWidth = measure(name, NAME_SIZE, 600);
  const subLeft = NAME_LEFT + nameWidth + BETWEEN;
  const left = width - subLeft - RIGHT;
  const chips = name === element.name ? chipsIn(scopes, left) : NO_CHIPS;
  const used = chips.width === 0 ? 0 : chips.width + BETWEEN;
  const sub = name === element.name ? fitting(zoneSubline(element), left - used) : "";
  const subWidth = sub === "" ? 0 : measure(sub, SUB_SIZE, 400);
  return { name, nameWidth, sub, subLeft, subWidth, chips, chipsLeft: subLeft + (sub === "" ? 0 : subWidth + BETWEEN) };
}

/** A cut second line says little: it is shown when at least half of it fits. */
function fitting(sub: string, room: number): string {
  const width = measure(sub, SUB_SIZE, 400);
  if (sub === "" || room < width / 2 || room < 24) return "";
  return shorten(sub, room, SUB_SIZE, 400);
}

/** The width of what is written in a title, from the left border on. */
export function tabWidth(element: Element, width: number, scopes: readonly string[]): number {
  const { sub, subLeft, subWidth, nameWidth, chips, chipsLeft } = titleOf(element, width, scopes);
  if (chips.width > 0) return chipsLeft + chips.width + 8;
  return (sub === "" ? NAME_LEFT + nameWidth : subLeft + subWidth) + 8;
}
