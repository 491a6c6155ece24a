import { cutCircles } from "./circles.ts";
import type { Draft, Sides } from "./draft.ts";
import { keepOneOfAKind } from "./oneOfAKind.ts";
import { dropWhatIsAboutNothing, leaveOutTheGone } from "./references.ts";
import type { MergeReport } from "./report.ts";
import { restoreTheNeeded } from "./restore.ts";

/** Makes a draft sound again where each branch was sound but both together are not. */
export function repair(draft: Draft, sides: Sides, report: MergeReport): void {
  restoreTheNeeded(draft, sides, report);
  leaveOutTheGone(draft, report);
  cutCircles(draft, sides, report);
  keepOneOfAKind(draft, sides, report);
  dropWhatIsAboutNothing(draft, sides, report);
  if (draft.diagrams.size === 0 && sides.theirs.diagrams.size > 0) {
    for (const [id, diagram] of sides.ours.diagrams) {
      draft.diagrams.set(id, diagram);
      report.repair({ code: "restored", part: "diagrams", id });
    }
  }
}
