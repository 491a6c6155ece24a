import { crossingSentences } from "@bartizan/model";
import { useId, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { ChangedRecord } from "./ChangedRecord.tsx";
import { ChangedThreatLine } from "./ChangedThreatLine.tsx";
import { RecordLink } from "./RecordLink.tsx";
import type { Line, Section } from "./sections.ts";

/** Lines shown at first, and more each time they are asked for. */
const PORTION = 100;

/** Lines under their title; long lists come in portions. */
export function SectionList({ section: { title, lines } }: { section: Section }) {
  const id = useId();
  const [shown, setShown] = useState(PORTION);
  return (
    <section aria-labelledby={id} className="pb-3">
      <h3 id={id} className="sticky top-0 flex gap-2 bg-surface py-1.5 font-semibold">
        {title} <span className="font-normal text-muted">{lines.length}</span>
      </h3>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={line.key} className="flex gap-2.5 border-hair border-t py-1.5">
            <LineBody line={line} />
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          Show more of the other {lines.length - shown}
        </Button>
      )}
    </section>
  );
}

function LineBody({ line }: { line: Line }) {
  switch (line.type) {
    case "record":
      return <ChangedRecord told={line.told} />;
    case "threat":
      return <ChangedThreatLine threat={line.threat} />;
    case "sentence":
      return <span className="min-w-0 break-words">{line.text}</span>;
    case "crossings": {
      const { flow, name } = line.crossings;
      return (
        <div className="min-w-0 break-words">
          <RecordLink part="flows" id={flow}>
            <span className="font-medium">{name}</span>
          </RecordLink>
          {crossingSentences(line.crossings).map((sentence) => (
            <p key={sentence} className="text-muted">
              {sentence.slice(name.length + 1)}
            </p>
          ))}
        </div>
      );
    }
  }
}
