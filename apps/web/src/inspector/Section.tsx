import { type ReactNode, useId } from "react";

export interface SectionProps {
  title: string;
  /** Stands at the end of the title's line. */
  end?: ReactNode;
  children: ReactNode;
}

/** A part of the inspector with a title of its own. */
export function Section({ title, end, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-hair border-t px-4 py-2.5">
      <div className="mb-1.5 flex min-h-6 items-center gap-2">
        <h3 id={id} className="min-w-0 flex-1 font-semibold text-11 text-muted">
          {title}
        </h3>
        {end}
      </div>
      {children}
    </section>
  );
}
