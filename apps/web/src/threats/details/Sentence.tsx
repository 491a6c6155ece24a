import type { Part } from "@bartizan/stride/words";
import { InlineLink } from "../../ui/InlineLink.tsx";
import { lead } from "../scope/followSelection.ts";

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
