import type { Id } from "@bartizan/model";
import { lead } from "../scope/followSelection.ts";

/** A piece of a sentence; with a link, the name of a field or of an element or flow. */
export interface Part {
  readonly text: string;
  readonly link?: { readonly target: Id; readonly field?: string };
}

/** A sentence whose facts lead to their fields. */
export function Sentence({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, index) => {
    const { link, text } = part;
    // The pieces of a sentence have no identity but their place.
    const key = `${index} ${text}`;
    if (!link) return <span key={key}>{text}</span>;
    return (
      <button
        key={key}
        type="button"
        className="inline cursor-default break-words rounded-chip text-left text-accent underline decoration-dotted underline-offset-2 hover:decoration-solid"
        onClick={() => lead(link.target, link.field)}
      >
        {text}
      </button>
    );
  });
}
