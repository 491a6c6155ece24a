import { KUBERNETES_ICONS } from "./kubernetes.ts";
import { NETWORK_ICONS } from "./network.ts";
import { DATA_ICONS, DELIVERY_ICONS, GENERIC_ICONS } from "./peopleAndData.ts";

/** Path data on a 16 grid by the name that a kind gives its icon; to be stroked about 1.4 wide, never filled. */
export const ICONS: Readonly<Record<string, string>> = {
  ...NETWORK_ICONS,
  ...KUBERNETES_ICONS,
  ...DELIVERY_ICONS,
  ...DATA_ICONS,
  ...GENERIC_ICONS,
};

export const ICON_STROKE = 1.4;

const UNKNOWN = "M8 2a6 6 0 110 12A6 6 0 018 2zM6.3 6.3a1.8 1.8 0 113 1.4c-.8.5-1.3.9-1.3 1.8M8 11.7v.01";

/** The path of an icon; a question mark when there is none of that name. */
export function iconPath(name: string): string {
  return ICONS[name] ?? UNKNOWN;
}
