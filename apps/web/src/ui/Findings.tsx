/** Something found in a file: where, and in words. */
export interface FindingLine {
  line: number;
  column: number;
  path: string;
  text: string;
}

/** Lines shown at most; the first ones are usually the cause of the rest. */
const SHOWN = 100;

/** What was found in a file, with line and column. */
export function Findings({ findings }: { findings: readonly FindingLine[] }) {
  return (
    <>
      <ul>
        {findings.slice(0, SHOWN).map(({ line, column, path, text }) => (
          <li key={`${line}:${column}:${path}:${text}`} className="flex gap-4 border-hair border-t py-2">
            <span className="w-20 shrink-0 font-mono text-12 text-muted">
              {line}:{column}
            </span>
            <span className="min-w-0 break-words">
              {text}
              {path !== "" && <span className="block text-12 text-muted">{path}</span>}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && <p className="pt-2 text-muted">And {findings.length - SHOWN} more.</p>}
    </>
  );
}
