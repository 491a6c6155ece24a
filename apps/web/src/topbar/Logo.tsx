/** The bartizan: a small turret on a wall, and the product's name. */
export function Logo() {
  return (
    <span className="mr-1 flex items-center gap-2 font-semibold tracking-tight">
      <svg width="18" height="18" viewBox="0 0 32 32" aria-hidden="true" className="text-accent">
        <path fill="currentColor" d="M7 4h4v3h3V4h4v3h3V4h4v8l-3 3v7l-6 6-6-6v-7l-3-3z" />
      </svg>
      <span className="max-[1100px]:sr-only">Bartizan</span>
    </span>
  );
}
