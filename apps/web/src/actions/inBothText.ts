/** "3 things were changed in both versions" */
export function inBothText(count: number): string {
  return count === 1 ? "One thing was changed in both versions" : `${count} things were changed in both versions`;
}
