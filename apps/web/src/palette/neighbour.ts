const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"] as const;
export type Arrow = (typeof ARROWS)[number];

export function isArrow(key: string): key is Arrow {
  return ARROWS.some((arrow) => arrow === key);
}

/** The button that an arrow key leads to from this one in shelves of one or two columns; undefined past either end. */
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
  const columns = columnsAround(from);
  return arrow === "ArrowDown" ? below(shelves, shelf, index, columns) : above(shelves, shelf, index, columns);
}

/** Items a row: a narrow palette has one. */
function columnsAround(item: HTMLElement): number {
  const grid = item.parentElement;
  return grid ? getComputedStyle(grid).gridTemplateColumns.split(" ").length : 1;
}

function below(
  shelves: readonly HTMLElement[][],
  shelf: number,
  index: number,
  columns: number,
): HTMLElement | undefined {
  const buttons = shelves[shelf] ?? [];
  const lastRow = Math.floor((buttons.length - 1) / columns);
  if (Math.floor(index / columns) < lastRow) return buttons[Math.min(index + columns, buttons.length - 1)];
  const next = shelves[shelf + 1];
  return next?.[index % columns] ?? next?.[0];
}

function above(
  shelves: readonly HTMLElement[][],
  shelf: number,
  index: number,
  columns: number,
): HTMLElement | undefined {
  if (index >= columns) return shelves[shelf]?.[index - columns];
  const previous = shelves[shelf - 1];
  if (!previous) return undefined;
  const lastRow = Math.floor((previous.length - 1) / columns) * columns;
  return previous[Math.min(lastRow + (index % columns), previous.length - 1)];
}
