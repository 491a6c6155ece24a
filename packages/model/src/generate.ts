import { gridLayout } from "./generate/grid.ts";
import { pick, seededRandom } from "./generate/random.ts";
import { emptyModel, type Model } from "./model.ts";
import type { Asset } from "./schema/asset.ts";
import type { Element } from "./schema/element.ts";
import type { Facts } from "./schema/factValue.ts";
import type { Flow } from "./schema/flow.ts";
import type { Box } from "./schema/geometry.ts";
import type { Id } from "./schema/id.ts";
import { sortedSet } from "./schema/sortedSet.ts";

export { pick, seededRandom } from "./generate/random.ts";

export interface GenerateOptions {
  /** How many elements, zones included. */
  readonly elements: number;
  /** The same seed gives the same model. */
  readonly seed?: number;
  /** Flows; one for each pod unless given. */
  readonly flows?: number;
  /** Whether boxes are stored, in the diagram "main". */
  readonly layout?: boolean;
}

// Each level holds so many of the next: 1 + 2 + 4 + 12 + 96 = 115 elements a VPC.
const LEVELS = [
  { kind: "vpc", name: "Network", children: 2 },
  { kind: "subnet", name: "Subnet", children: 2 },
  { kind: "cluster", name: "Cluster", children: 3 },
  { kind: "namespace", name: "Namespace", children: 8 },
  { kind: "pod", name: "Service", children: 0 },
] as const;

const WORDS = ["orders", "cart", "ledger", "search", "mail", "billing", "stock", "login", "media", "report"] as const;
const LEAF_SIZE = [144, 48] as const;

/** A nested cloud of VPCs, subnets, clusters, namespaces and pods with flows between the pods, for tests and benches. */
export function generateModel({ elements: wanted, seed = 1, flows, layout = true }: GenerateOptions): Model {
  const random = seededRandom(seed);
  const elements = new Map<Id, Element>();
  const children = new Map<Id, Id[]>();
  const newId = (kind: string): Id => `${kind}-${(elements.size + 1).toString(36).padStart(4, "0")}`;
  const add = (level: number, parent: Id): void => {
    const { kind, name, children: count } = LEVELS[level] ?? LEVELS[4];
    if (elements.size >= wanted) return;
    const id = newId(kind);
    const title = `${pick(WORDS, random)} ${name.toLowerCase()} ${elements.size}`;
    elements.set(id, { kind, name: title, parent, ...factsOf(kind, random) });
    children.set(parent, [...(children.get(parent) ?? []), id]);
    for (let i = 0; i < count; i++) add(level + 1, id);
  };
  const root = newId("account");
  if (wanted > 0) elements.set(root, { kind: "account", name: "Cloud" });
  while (elements.size < wanted) add(0, root);
  const boxes = layout
    ? gridLayout([...elements.keys()].slice(0, 1), (id) => children.get(id) ?? [], LEAF_SIZE)
    : new Map<Id, Box>();
  return {
    ...emptyModel(`${wanted} elements`),
    assets: ASSETS,
    elements,
    flows: flowsBetween(elements, children, flows, random),
    layout: boxes.size > 0 ? new Map([["main", boxes]]) : new Map(),
  };
}

const ASSETS: ReadonlyMap<Id, Asset> = new Map([
  ["card-data", { name: "Card data", classification: "restricted", integrity: "high" }],
  ["catalogue", { name: "Catalogue", classification: "public" }],
  ["customer-data", { name: "Customer data", classification: "confidential" }],
]);

function factsOf(kind: string, random: () => number): { facts?: Facts } {
  if (kind === "pod" && random() < 0.5) {
    return {
      facts: {
        apiUse: pick(["none", "read", "write"], random),
        codeOrigin: pick(["ours", "thirdParty"], random),
        securityLevel: pick(["restricted", "baseline", "privileged"], random),
      },
    };
  }
  if (kind === "namespace") return { facts: { editors: pick(["pipelineOnly", "appTeam", "developers"], random) } };
  if (kind === "cluster") return { facts: { cni: pick(["enforces", "doesNot"], random), managed: "provider" } };
  return {};
}

/** Of the flows 60 % stay in a namespace, 25 % in a cluster, and 15 % go anywhere. */
function flowsBetween(
  elements: ReadonlyMap<Id, Element>,
  children: ReadonlyMap<Id, readonly Id[]>,
  wanted: number | undefined,
  random: () => number,
): Map<Id, Flow> {
  const flows = new Map<Id, Flow>();
  const pods = [...elements].filter(([, { kind }]) => kind === "pod").map(([id]) => id);
  if (pods.length < 2) return flows;
  const near = (id: Id): readonly Id[] => children.get(elements.get(id)?.parent ?? "") ?? pods;
  const inCluster = (id: Id): readonly Id[] => {
    const namespace = elements.get(id)?.parent ?? "";
    const namespaces = children.get(elements.get(namespace)?.parent ?? "") ?? [];
    return namespaces.flatMap((other) => children.get(other) ?? []);
  };
  const count = wanted ?? pods.length;
  for (let i = 0; flows.size < count; i++) {
    const from = pods[i % pods.length] ?? "";
    const dice = random();
    const candidates = dice < 0.6 ? near(from) : dice < 0.85 ? inCluster(from) : pods;
    const to = pick(candidates.length > 1 ? candidates : pods, random);
    if (to === from) continue;
    flows.set(`flow-${(flows.size + 1).toString(36).padStart(4, "0")}`, {
      from,
      to,
      name: pick(["call", "read", "write", "event"], random),
      facts: {
        encryption: pick(["mutual", "server", "none"], random),
        port: pick([443, 8080, 5432], random),
        protocol: pick(["https", "grpc", "http", "sql"], random),
      },
      ...(random() < 0.3 && { carries: sortedSet([pick([...ASSETS.keys()], random)]) }),
    });
  }
  return flows;
}
