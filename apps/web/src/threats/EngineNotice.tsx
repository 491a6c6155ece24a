import { counted } from "@bartizan/stride/words";
import { useDocument } from "../document/useDocument.ts";
import { useEngine } from "../engine/engineStore.ts";
import { Button } from "../ui/Button.tsx";

/** What goes wrong in the engine, and what is left out of what it looks at. Nothing while all is well. */
export function EngineNotice() {
  const engine = useEngine();
  const failures = useDocument((state) => state.analysis?.analysis.failures) ?? [];
  const leftOut = useDocument((state) => state.analysis?.analysis.leftOut) ?? 0;
  return (
    <>
      {engine.state === "failed" && (
        <div role="alert" className="flex flex-col items-start gap-2 border-hair border-b px-4 py-2.5">
          <p className="font-medium text-boundary">The threat engine stopped. What is listed may be out of date.</p>
          <p className="break-words text-12 text-muted">{engine.message}</p>
          <Button size="small" onClick={engine.retry}>
            Try again
          </Button>
        </div>
      )}
      {failures.length > 0 && (
        <details className="border-hair border-b px-4 py-1.5 text-12 text-muted">
          <summary className="cursor-default rounded-chip">
            {counted(failures.length, "entry", "entries")} of the catalogue could not be looked for
          </summary>
          <ul>
            {failures.map(({ threat, message }) => (
              <li key={threat} className="break-words">
                {threat}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {leftOut > 0 && <p className="px-4 pt-1.5 text-12 text-muted">{leftOut} out of scope: not looked at</p>}
    </>
  );
}
