/** In code-unit order and each once; the same array when it is so already. */
export function sortedSet<T>(values: readonly T[]): readonly T[] {
  const isSorted = values.every((value, i) => i === 0 || (values[i - 1] as T) < value);
  return isSorted ? values : [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
