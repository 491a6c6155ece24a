import type { Graph } from "../graph.ts";
import { kindOf } from "../kinds/registry.ts";
import type { FactValue } from "../schema/factValue.ts";
import type { Id } from "../schema/id.ts";

/** What the drawing says of a fact, and the element that shows it. */
export interface DrawnAnswer {
  readonly value: FactValue;
  readonly at: Id;
}

/** What the answer hangs on besides the thing itself and what is said of it and around it. */
export type DrawnFrom = "ends" | "around" | "contents" | "flows";

interface Rule {
  readonly from: DrawnFrom;
  readonly read: (graph: Graph, id: Id) => DrawnAnswer | undefined;
}

/** The facts that a drawing can answer, by id. Whatever a person says counts for more. */
export const DRAWN_FACTS: Readonly<Record<string, Rule>> = {
  publicPath: { from: "ends", read: publicPath },
  ownerElsewhere: { from: "ends", read: ownerElsewhere },
  runsAs: { from: "around", read: runsAs },
  stages: { from: "contents", read: stages },
  connects: { from: "flows", read: connects },
};

const PRIVATE_WAYS = new Set(["private-endpoint", "transit-gateway", "peering"]);
const OWN_NETWORKS = new Set(["vpc", "transit-vpc", "on-premises"]);
const OUTSIDERS = new Set(["external-actor", "external-entity", "supplier"]);

function publicPath(graph: Graph, id: Id): DrawnAnswer | undefined {
  const flow = graph.model.flows.get(id);
  if (!flow) return undefined;
  const ends = [flow.from, flow.to];
  const way = ends.find((end) => PRIVATE_WAYS.has(kindIn(graph, end)));
  if (way !== undefined) return { value: "no", at: way };
  const others = graph.members(flow.to);
  const shared = [...graph.members(flow.from)].find(
    (zone) => others.has(zone) && OWN_NETWORKS.has(kindIn(graph, zone)),
  );
  if (shared !== undefined) return { value: "no", at: shared };
  const [near, far] = ends.map((end) => [...graph.members(end)].find((zone) => kindIn(graph, zone) === "internet"));
  const internet = near ?? far;
  return internet === undefined || near === far ? undefined : { value: "yes", at: internet };
}

/** About the far end: what we or another team of ours run is not somebody else's. */
function ownerElsewhere(graph: Graph, id: Id): DrawnAnswer | undefined {
  const to = graph.model.flows.get(id)?.to;
  if (to === undefined) return undefined;
  const [runBy, account] = [said(graph, to, "runBy"), said(graph, to, "accountOwner")];
  if (OUTSIDERS.has(kindIn(graph, to)) || runBy === "thirdParty" || account === "others")
    return { value: "yes", at: to };
  return runBy === "us" || runBy === "otherTeam" ? { value: "no", at: to } : undefined;
}

function runsAs(graph: Graph, id: Id): DrawnAnswer | undefined {
  const pod = graph.enclosing(id).find((zone) => kindIn(graph, zone) === "pod");
  if (pod === undefined || said(graph, pod, "securityLevel") !== "restricted") return undefined;
  return { value: "nonRoot", at: pod };
}

function stages(graph: Graph, id: Id): DrawnAnswer | undefined {
  let first: FactValue | undefined;
  for (const inside of graph.contents(id)) {
    if (kindIn(graph, inside) !== "namespace") continue;
    const stage = said(graph, inside, "stage");
    if (stage === undefined) continue;
    first ??= stage;
    if (stage !== first) return { value: "several", at: inside };
  }
  return undefined;
}

/** Where the networks lie that a flow joins to the gateway, seen from its own account and region. */
function connects(graph: Graph, id: Id): DrawnAnswer | undefined {
  const { flows } = graph.model;
  const ends = [
    ...graph.flowsIn(id).flatMap((flow) => flows.get(flow)?.from ?? []),
    ...graph.flowsOut(id).flatMap((flow) => flows.get(flow)?.to ?? []),
  ];
  const found = new Set(ends.flatMap((end) => sortsOf(graph, id, end)));
  return found.size === 0 ? undefined : { value: [...found].sort(), at: id };
}

function sortsOf(graph: Graph, gateway: Id, end: Id): readonly string[] {
  const place = (id: Id, kind: string) => [...graph.members(id)].find((zone) => kindIn(graph, zone) === kind);
  if (place(end, "on-premises") !== undefined) return ["onPremises"];
  if (OUTSIDERS.has(kindIn(graph, end)) || said(graph, end, "accountOwner") === "others") return ["partners"];
  const [own, other] = [place(gateway, "account"), place(end, "account")];
  if (other === undefined) return [];
  const [home, region] = [place(gateway, "region"), place(end, "region")];
  const isAbroad = home !== undefined && region !== undefined && home !== region;
  return [own === other ? "ownAccount" : "otherAccounts", ...(isAbroad ? ["otherRegions"] : [])];
}

function kindIn(graph: Graph, id: Id): string {
  const element = graph.model.elements.get(id);
  return element ? kindOf(element).id : "";
}

function said(graph: Graph, id: Id, fact: string): FactValue | undefined {
  const reading = graph.fact(id, fact);
  return reading.state === "said" ? reading.value : undefined;
}
