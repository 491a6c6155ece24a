const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"] as const;
export type Arrow = (typeof ARROWS)[number];

/** Items a row. */
const COLUMNS = 2;

export function isArrow(key: string): key is Arrow {
  return ARROWS.some((arrow) => arrow === key);
}

/** The button that an arrow key leads to from this one in shelves of two columns; undefined past either end. */
export function neighbour(list: HTMLElement | null, from: HTMLElement, arrow: Arrow): HTMLElement | undefined {
  const shelves = [...(list?.querySelectorAll("section") ?? [])].map((shelf): HTMLElement[] => [
    ...shelf.querySelectorAll("button"),
  ]);
  const all = shelves.flat();
  const at = all.indexOf(from);
  if (arrow === "Home") return all[0];
  if (arrow === "End") return all.at(-1);
  if (arrow === "ArrowLeft") return all[at - 1];
  if (arrow === "ArrowRight") return all[at + 1];
  const shelf = shelves.findIndex((buttons) => buttons.includes(from));
  const index = shelves[shelf]?.indexOf(from) ?? 0;
  return arrow === "ArrowDown" ? below(shelves, shelf, index) : above(shelves, shelf, index);
}

function below(shelves: readonly HTMLElement[][], shelf: number, index: number): HTMLElement | undefined {
  const buttons = shelves[shelf] ?? [];
  const lastRow = Math.floor((buttons.length - 1) / COLUMNS);
  if (Math.floor(index / COLUMNS) < lastRow) return buttons[Math.min(index + COLUMNS, buttons.length - 1)];
  const next = shelves[shelf + 1];
  return next?.[index % COLUMNS] ?? next?.[0];
}

function above(shelves: readonly HTMLElement[][], shelf: number, index: number): HTMLElement | undefined {
  if (index >= COLUMNS) return shelves[shelf]?.[index - COLUMNS];
  const previous = shelves[shelf - 1];
  if (!previous) return undefined;
  const lastRow = Math.floor((previous.length - 1) / COLUMNS) * COLUMNS;
  return previous[Math.min(lastRow + (index % COLUMNS), previous.length - 1)];
}
