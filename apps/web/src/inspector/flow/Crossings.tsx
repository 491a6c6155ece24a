import type { Crossing, Id } from "@bartizan/model";
import { kindLabel } from "@bartizan/model";
import { inSentence } from "@bartizan/stride/words";
import { ArrowDownLeft, ArrowUpRight, Minus } from "lucide-react";
import { useDocument } from "../../document/useDocument.ts";
import { Section } from "../Section.tsx";
import { TargetLink } from "../TargetLink.tsx";

const DIRECTIONS = {
  in: { Icon: ArrowDownLeft, text: "inward, from the less trusted side" },
  out: { Icon: ArrowUpRight, text: "outward, from the more trusted side" },
  level: { Icon: Minus, text: "both sides are trusted alike" },
} as const;

/** The borders a flow crosses on its way, in order; boundaries of trust are named as such. */
export function Crossings({ id }: { id: Id }) {
  const graph = useDocument((state) => state.graph);
  const crossings = graph.crossings(id);
  return (
    <Section title="Crosses">
      <div data-field="crossings">
        {crossings.length === 0 && <p className="text-12 text-muted">No border: both ends lie in the same zones.</p>}
        <ul>
          {crossings.map((crossing) => (
            <Row
              key={`${crossing.zone} ${crossing.side}`}
              crossing={crossing}
              boundary={graph.isBoundary(crossing.zone)}
            />
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Row({ crossing, boundary }: { crossing: Crossing; boundary: boolean }) {
  const provider = useDocument(({ model }) => model.info.provider);
  const { Icon, text } = DIRECTIONS[crossing.direction];
  return (
    <li className="flex items-baseline gap-2 py-0.5">
      <Icon
        size={14}
        className={boundary ? "shrink-0 self-center text-boundary" : "shrink-0 self-center text-muted"}
        aria-hidden
      />
      <span className="min-w-0 break-words">
        {crossing.side === "leave" ? "leaves " : "enters "}
        <TargetLink id={crossing.zone} />
        <span className="text-12 text-muted">
          {" "}
          {inSentence(kindLabel(crossing.kind, provider))}
          {boundary && ", trust boundary"} · {text}
        </span>
      </span>
    </li>
  );
}
