import type { Threat } from "../engine/threat.ts";
import type { Names } from "./part.ts";

/**
 * What to ask of whoever runs the target, for a threat that is theirs: evidence for each of its ways to be prevented, as
 * sentences. What has been shown already is told with it.
 */
export function proofLines({ controls }: Pick<Threat, "controls">, names: Pick<Names, "model" | "control">): string[] {
  const ways = new Map<string, string[]>();
  const shown: string[] = [];
  for (const { id, effect, set, at } of controls) {
    const record = at === undefined ? undefined : (names.model.elements.get(at) ?? names.model.flows.get(at));
    const evidence = record?.controls?.[id]?.evidence;
    if (evidence !== undefined) shown.push(`${names.control(id)}: ${evidence}`);
    if (effect !== "prevents" || evidence !== undefined) continue;
    const way = set === undefined ? id : `set ${set}`;
    ways.set(way, [...(ways.get(way) ?? []), `“${names.control(id)}”`]);
  }
  const wanted = [...ways.values()].map((together) => together.join(" together with "));
  const asks =
    wanted.length > 0
      ? `Whoever runs it has to act. Ask for evidence, such as an audit report or a setting, of ${wanted.join(", or of ")}.`
      : "Whoever runs it has to act. Ask how they prevent it, and what shows that.";
  return [...(wanted.length > 0 || shown.length === 0 ? [asks] : []), ...shown.map((line) => `Shown: ${line}`)];
}
