import type { Id } from "@bartizan/model";
import { useDocument } from "../document/useDocument.ts";
import { TargetLink } from "./TargetLink.tsx";

/** Where an element lies: the zones around it, outer first, and its further memberships. */
export function Place({ id }: { id: Id }) {
  const graph = useDocument((state) => state.graph);
  const element = useDocument((state) => state.model.elements.get(id));
  const path = [...graph.ancestors(id)].reverse();
  const zones = element?.zones ?? [];
  return (
    <p className="break-words leading-6">
      {path.length === 0 && "At the top level"}
      {path.map((zone, index) => (
        <span key={zone}>
          {index > 0 && " › "}
          <TargetLink id={zone} quiet />
        </span>
      ))}
      {zones.map((zone, index) => (
        <span key={zone}>
          {index === 0 ? " · also in " : ", "}
          <TargetLink id={zone} quiet />
        </span>
      ))}
    </p>
  );
}
