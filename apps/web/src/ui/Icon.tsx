export interface IconProps {
  /** A path drawn on a grid of 16 × 16. */
  path: string;
  size?: number;
  className?: string;
}

/** A line drawing from a path; says nothing to assistive technology. */
export function Icon({ path, size = 16, className }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={className ?? "shrink-0 text-muted"}
    >
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
