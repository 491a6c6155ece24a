import type { Because, Question, TriagedThreat } from "@bartizan/stride";
import { targetName, threatTitle } from "./names.ts";
import type { Thought } from "./think.ts";

/**
 * What `bartizan threats --json` prints. Fields have their order, lists are sorted as the engine sorts them, and nothing
 * in it depends on the time: the same model gives the same bytes.
 */
export function threatsJson(thought: Thought): string {
  const { analysis, triaged } = thought;
  const document = {
    threats: triaged.threats.map((threat) => threatOf(thought, threat)),
    groups: analysis.groups.map(({ threat, because, targets }) => ({
      threat,
      because: because.map(becauseOf),
      targets,
    })),
    questions: analysis.questions.map(questionOf),
    failures: analysis.failures.map(({ threat, target, message }) => ({
      threat,
      ...(target === undefined ? {} : { target }),
      message,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function threatOf(thought: Thought, threat: TriagedThreat): object {
  return {
    id: threat.id,
    threat: threat.threat,
    target: threat.target,
    targetName: targetName(thought.model, threat.target),
    stride: threat.letter,
    severity: threat.severity,
    confidence: threat.confidence,
    status: threat.status,
    title: threatTitle(thought, threat.threat),
    because: threat.because.map(becauseOf),
    controls: threat.controls.map(({ id, effect, state }) => ({ id, effect, state })),
    crosses: threat.crosses.map(({ zone, kind, direction }) => ({ zone, kind, direction })),
  };
}

const becauseOf = ({ kind, target, field, value }: Because): object => ({ kind, target, field, value });

const questionOf = ({ fact, controls = [], askAt, targets, settles, page }: Question): object => ({
  ...(fact === undefined ? { controls: controls.map(({ id }) => id) } : { fact }),
  askAt,
  targets,
  settles,
  page,
});
