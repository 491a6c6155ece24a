import { diffMarkdown, type ToldGroup, toldGroups } from "@bartizan/model";
import { SEVERITY_LABELS } from "@bartizan/stride/words";
import type { Version } from "../document/dialogs.ts";
import type { ChangedThreat, Comparison } from "../engine/comparison.ts";
import { fateText } from "./fateText.ts";

/** A comparison as Markdown, for a comment on a review. */
export function comparisonMarkdown(before: Version, after: Version, compared: Comparison): string {
  const { telling, opened, closed, shifted } = compared;
  const threats = [
    group("Threats opened", opened),
    group("Threats closed", closed),
    group("Threats better or worse", shifted),
  ].filter(({ sentences }) => sentences.length > 0);
  const groups = [...toldGroups(telling), ...threats];
  const said = groups.length === 0 ? "Nothing differs.\n" : diffMarkdown(groups);
  return `## From \`${before.name}\` to \`${after.name}\`\n\n${said}`;
}

function group(title: string, threats: readonly ChangedThreat[]): ToldGroup {
  const sentences = threats.map((threat) => {
    const { severity, letter, title: name, on } = threat;
    const fate = fateText(threat);
    return `${SEVERITY_LABELS[severity]} · ${letter} · ${name} · ${on}${fate === undefined ? "" : ` (${fate})`}`;
  });
  return { title, records: [], sentences };
}
