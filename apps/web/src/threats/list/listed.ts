import type { Id } from "@bartizan/model";
import type { TriagedThreat } from "@bartizan/stride";
import { useMemo } from "react";
import { meaning } from "../../document/meaning.ts";
import { useDocument } from "../../document/useDocument.ts";
import { usePanel } from "../panelStore.ts";
import { leavesToQuestions, matcher } from "../query/matchQuery.ts";
import { parseQuery, type Query } from "../query/parseQuery.ts";
import { grouped, type Row, rowsOf, type ThreatGroup } from "./rows.ts";

/** What the list shows, and what it leaves to the questions. */
export interface Listed {
  readonly query: Query;
  readonly groups: readonly ThreatGroup[];
  readonly rows: readonly Row[];
  /** Threats in all groups. */
  readonly count: number;
  /** Open possible threats that fit as well, but are listed under questions. */
  readonly underQuestions: readonly TriagedThreat[];
}

const NOTHING: readonly TriagedThreat[] = [];

/** Threats in scope that fit the query. Beside confirmed ones, possible ones are left to their questions unless asked for. */
export function useListed(scope: ReadonlySet<Id> | undefined): Listed {
  const threats = useDocument((state) => state.analysis?.triaged.threats) ?? NOTHING;
  const graph = useDocument(meaning);
  const text = usePanel((state) => state.query);
  const sort = usePanel((state) => state.sort);
  const expanded = usePanel((state) => state.expanded);
  const query = useMemo(() => parseQuery(text), [text]);
  const found = useMemo(() => {
    const fits = matcher(query, graph);
    return threats.filter((threat) => isIn(scope, threat) && fits(threat));
  }, [threats, scope, query, graph]);
  const { listed, underQuestions } = useMemo(() => {
    const leaves = leavesToQuestions(query);
    const isLeft = ({ group, status }: TriagedThreat) => leaves && group === "" && status === "open";
    const confirmed = found.filter((one) => !isLeft(one));
    // A list that would be empty shows what waits for an answer, so that the first threat is seen when it is drawn.
    if (confirmed.length === 0) return { listed: found, underQuestions: NOTHING };
    return { listed: confirmed, underQuestions: found.filter(isLeft) };
  }, [found, query]);
  const groups = useMemo(() => grouped(listed, sort, graph.model), [listed, sort, graph]);
  const rows = useMemo(() => rowsOf(groups, expanded), [groups, expanded]);
  return { query, groups, rows, count: listed.length, underQuestions };
}

/** Whether a threat is listed under something in scope; undefined is the whole model. */
export function isIn(scope: ReadonlySet<Id> | undefined, { target, flow }: TriagedThreat): boolean {
  return scope === undefined || scope.has(target) || (flow !== undefined && scope.has(flow));
}
