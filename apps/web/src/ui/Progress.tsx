/** How far something has come, 0 to 1. */
export function Progress({ label, value }: { label: string; value: number }) {
  return <progress aria-label={label} value={value} max={1} className="progress h-1.5 w-full" />;
}
