import type { ThreatProse } from "@bartizan/stride";
import { frameworkTitle } from "../../document/entries.ts";

/** Where a threat stands in catalogues that others keep. */
export function References({ references }: Pick<ThreatProse, "references">) {
  const entries = Object.entries(references).filter(([, list]) => list.length > 0);
  if (entries.length === 0) return null;
  return (
    <p className="break-words">
      <b className="font-semibold text-text">see</b>{" "}
      {entries.map(([id, list], index) => (
        <span key={id}>
          {index > 0 && " · "}
          {frameworkTitle(id)}: {list.join(", ")}
        </span>
      ))}
    </p>
  );
}
