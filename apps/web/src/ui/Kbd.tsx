/** Keys to press, as people read them: "Ctrl K". */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="rounded-chip border border-hair px-1.25 py-px font-medium font-sans text-11 text-muted">{keys}</kbd>
  );
}
