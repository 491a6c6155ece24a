/** What a saved model says, without ids and places. */
export interface Shape {
  /** From the name of each element to its kind and the name of the zone it lies in. */
  readonly elements: Readonly<Record<string, { readonly kind: string; readonly in?: string }>>;
  /** "from → to: name", in the order of the alphabet. */
  readonly flows: readonly string[];
}

interface Saved {
  readonly elements: Readonly<Record<string, { kind: string; name: string; parent?: string }>>;
  readonly flows?: Readonly<Record<string, { from: string; to: string; name?: string }>>;
}

/** The graph in a saved file. Names of elements must differ. */
export function shapeOf(text: string): Shape {
  const { elements, flows = {} }: Saved = JSON.parse(text);
  const nameOf = (id: string) => elements[id]?.name ?? `nothing called ${id}`;
  return {
    elements: Object.fromEntries(
      Object.values(elements)
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, kind, parent }) => [name, parent === undefined ? { kind } : { kind, in: nameOf(parent) }]),
    ),
    flows: Object.values(flows)
      .map(({ from, to, name }) => `${nameOf(from)} → ${nameOf(to)}${name === undefined ? "" : `: ${name}`}`)
      .sort(),
  };
}
