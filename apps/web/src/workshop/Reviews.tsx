import type { Id, Review } from "@bartizan/model";
import { sinceReview } from "@bartizan/stride";
import { counted, STATUS_LABELS } from "@bartizan/stride/words";
import { useState } from "react";
import { threatName } from "../document/threatTitle.ts";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Card, Page } from "./Page.tsx";
import { ReviewForm } from "./ReviewForm.tsx";

/** Threats named before the rest is counted. */
const NAMED = 8;

/** Who looked at the model when, what came out of it, and what has changed since. */
export function Reviews() {
  const reviews = useDocument((state) => state.model.reviews);
  const [editing, setEditing] = useState<Id>();
  const [adding, setAdding] = useState(false);
  const sorted = [...reviews].sort(([a, one], [b, other]) => (other.date + b < one.date + a ? -1 : 1));
  return (
    <Page
      lead="A review is signed off as the model stands that day. What comes later is shown here; it is never signed by itself."
      {...(!adding && { add: { label: "+ review", run: () => setAdding(true) } })}
    >
      {reviews.size === 0 && !adding && <p className="text-12.5 text-muted">Nobody has reviewed this model yet.</p>}
      <ul className="flex flex-col gap-2">
        {adding && (
          <Card label="New review">
            <ReviewForm id={undefined} onDone={() => setAdding(false)} />
          </Card>
        )}
        {sorted.map(([id, review]) => (
          <Card key={id} label={`Review of ${review.date}`}>
            {editing === id ? (
              <ReviewForm id={id} onDone={() => setEditing(undefined)} />
            ) : (
              <Told review={review} onEdit={() => setEditing(id)} />
            )}
          </Card>
        ))}
      </ul>
    </Page>
  );
}

function Told({ review, onEdit }: { review: Review; onEdit: () => void }) {
  const { date, people, outcome, counts = {} } = review;
  const told = Object.entries(STATUS_LABELS).flatMap(([status, label]) => {
    const count = counts[status];
    return count ? [`${count} ${label}`] : [];
  });
  return (
    <>
      <div className="flex items-baseline justify-between gap-3">
        <p className="min-w-0 break-words">
          <b className="font-semibold">{date}</b>{" "}
          <span className="text-12 text-muted">
            {people.map(({ name, role }) => (role === "" ? name : `${name}, ${role}`)).join(" · ")}
          </span>
        </p>
        <Button size="small" onClick={onEdit}>
          Edit
        </Button>
      </div>
      <p className="whitespace-pre-line break-words">{outcome}</p>
      {told.length > 0 && <p className="text-12 text-muted">Then: {told.join(", ")}.</p>}
      <Since review={review} />
    </>
  );
}

function Since({ review }: { review: Review }) {
  const triaged = useDocument((state) => state.analysis?.triaged);
  const model = useDocument((state) => state.model);
  const since = triaged && sinceReview(review, triaged);
  if (!since) return null;
  const { opened, closed } = since;
  if (opened.length + closed.length === 0) {
    return <p className="text-12 text-muted">Since then the same threats are open.</p>;
  }
  const name = (id: string) => threatName(id, model);
  return (
    <div className="text-12 text-muted">
      <Names title={`${counted(opened.length, "threat")} opened since`} names={opened.map(({ id }) => name(id))} />
      <Names
        title={`${counted(closed.length, "threat")} no longer open`}
        names={closed.map(({ id, threat }) => `${name(id)}: ${threat ? STATUS_LABELS[threat.status] : "gone"}`)}
      />
    </div>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary className="cursor-default rounded-chip">{title}</summary>
      <ul className="list-disc pl-4">
        {names.slice(0, NAMED).map((name) => (
          <li key={name} className="break-words">
            {name}
          </li>
        ))}
        {names.length > NAMED && <li>and {names.length - NAMED} more</li>}
      </ul>
    </details>
  );
}
