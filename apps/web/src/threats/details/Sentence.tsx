import type { Id } from "@bartizan/model";
import { InlineLink } from "../../ui/InlineLink.tsx";
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
      <InlineLink key={key} to={link.target} onPress={() => lead(link.target, link.field)}>
        {text}
      </InlineLink>
    );
  });
}
