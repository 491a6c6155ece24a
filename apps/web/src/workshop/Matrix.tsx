import { kindLabel, LETTERS, type Letter, type Model } from "@bartizan/model";
import { usualLetters } from "@bartizan/stride";
import { counted, LETTER_LABELS } from "@bartizan/stride/words";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Page } from "./Page.tsx";
import { put } from "./records.ts";

const FLOW = "flow";

/** Kinds that are drawn and have letters, with flows at the end. */
function kindsIn({ elements, flows, info }: Model): readonly { kind: string; label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of elements.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts]
    .filter(([kind]) => usualLetters(kind) !== "")
    .map(([kind, count]) => ({ kind, label: kindLabel(kind, info.provider), count }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return flows.size > 0 ? [...kinds, { kind: FLOW, label: "Flow", count: flows.size }] : kinds;
}

/** Which letters of STRIDE are looked for on which kind, in this model. */
export function Matrix() {
  const model = useDocument((state) => state.model);
  const kinds = kindsIn(model);
  return (
    <Page lead="What is looked for on each kind that is drawn. A letter that is taken out raises no threats there and leaves no gap; a letter that is added is a cell to think about.">
      {kinds.length === 0 ? (
        <p className="text-12.5 text-muted">Nothing is drawn yet.</p>
      ) : (
        <table className="w-full text-12.5">
          <thead>
            <tr className="border-hair border-b text-left text-muted">
              <th scope="col" className="py-1.5 font-medium">
                Kind
              </th>
              {LETTERS.map((letter) => (
                <th key={letter} scope="col" className="w-10 text-center font-medium" title={LETTER_LABELS[letter]}>
                  {letter}
                </th>
              ))}
              <th scope="col" className="w-24">
                <span className="sr-only">Back to the usual letters</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((row) => (
              <Row key={row.kind} {...row} letters={model.matrix.get(row.kind)} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

interface RowProps {
  kind: string;
  label: string;
  count: number;
  /** What the model says; undefined while it says nothing. */
  letters: string | undefined;
}

function Row({ kind, label, count, letters }: RowProps) {
  const usual = usualLetters(kind);
  const now = letters ?? usual;
  const set = (letter: Letter) => {
    const next = LETTERS.filter((one) => (one === letter ? !now.includes(one) : now.includes(one))).join("");
    const same = LETTERS.filter((one) => usual.includes(one)).join("") === next;
    put("matrix", kind, same ? undefined : next, `change what is looked for on ${label}`);
  };
  return (
    <tr className="border-hair border-b">
      <th scope="row" className="py-1.5 text-left font-normal">
        {label} <span className="text-11 text-muted">{counted(count, kind === FLOW ? "flow" : "element")}</span>
      </th>
      {LETTERS.map((letter) => (
        <td key={letter} className="text-center">
          <input
            type="checkbox"
            aria-label={`${LETTER_LABELS[letter]} on ${label}`}
            className="size-3.5 accent-accent"
            checked={now.includes(letter)}
            onChange={() => set(letter)}
          />
        </td>
      ))}
      <td className="text-right">
        {letters !== undefined && (
          <Button
            size="small"
            look="quiet"
            onClick={() => put("matrix", kind, undefined, `look for the usual letters on ${label}`)}
          >
            As usual
          </Button>
        )}
      </td>
    </tr>
  );
}
