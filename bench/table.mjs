// The figures as a table for people.

const ms = (value) => value.toFixed(1);

/**
 * One line a page and size: p50/p95 of the time between frames, as multiples of an empty page's, and the main thread's work.
 * @param {readonly { page: string, elements: number, gestures: Record<string, { p50: number, p95: number, work: number } | undefined> }[]} rows
 * @param {Record<string, { p50: number, p95: number, work: number }>} empty
 */
export function table(rows, empty) {
  const names = Object.keys(empty);
  const cell = (name, figure) => {
    if (!figure) return "–";
    const base = empty[name];
    return `${(figure.p50 / base.p50).toFixed(1)} / ${(figure.p95 / base.p95).toFixed(1)} · ${ms(figure.work)}`;
  };
  const head = ["page", "elements", ...names];
  const lines = rows.map(({ page, elements, gestures }) => [
    page,
    String(elements),
    ...names.map((name) => cell(name, gestures[name])),
  ]);
  const emptyLine = [
    "an empty page, ms",
    "–",
    ...names.map((n) => `${ms(empty[n].p50)} / ${ms(empty[n].p95)} · ${ms(empty[n].work)}`),
  ];
  return [head, head.map(() => "---"), emptyLine, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
