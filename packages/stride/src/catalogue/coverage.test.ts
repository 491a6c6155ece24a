import { KINDS, type Kind } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "./catalogue.ts";
import type { Condition } from "./condition.ts";
import type { ControlLabels, ThreatEntry } from "./entry.ts";
import { loadProse } from "./loadProse.ts";
import { EXAMPLES } from "./threats/examples.ts";

const { threats, controls, frameworks } = CATALOGUE;
const prose = await loadProse();

/** What the catalogue was measured against, as data: each line must be reached by an entry. */

/** The numbered measures of the three control sets. Labels are ids of their set: CD:C6 and AT:C6 are not the same. */
const LABELS: Readonly<Record<keyof ControlLabels, readonly string[]>> = {
  RT: [
    ...["OPS1", "AWS 25", "AWS 26", "AWS 28", "AWS 31"],
    ...["K1", "K2", "K4", "K5", "K6", "K8", "K9", "K10", "K11", "K12", "K13", "K17", "K19", "K22", "K28"],
    ...["C6", "C8", "C11", "C12", "C13"],
  ],
  CD: [
    ...["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A7-diff"],
    ...["B1", "B2", "B3", "B4", "B5", "B6", "B7"],
    ...["C1", "C2", "C3", "C4", "C5", "C6", "C8", "C9", "D1", "D2"],
  ],
  AT: ["ST1", "ST2", "ST4", "C1", "C5", "C6", "D2", "D4", "E2", "E3", "E4"],
  controlPoint: ["1", "2", "3", "4", "5", "5.1", "5.2", "5.3", "6", "7", "8", "8.1", "8.2", "9", "10", "11"],
};

/** What is done at each border of a cluster, from the whole cluster down to a pod. */
const MEASURES_AT_BORDERS: Readonly<Record<string, readonly string[]>> = {
  "a cluster for each stage": ["CL-24"],
  "node pools for levels of trust": ["PW-15"],
  "network policies between nodes and pods": ["KN-01", "KN-02"],
  "pod security standards": ["CL-11", "PW-08"],
  "a namespace for each application and team": ["NS-01"],
  "roles that end at the namespace": ["ID-07", "NS-02"],
  "resource quotas": ["NS-03"],
  "service accounts with least privilege": ["ID-08", "ID-09", "ID-10"],
  "security contexts": ["PW-09"],
};

/** What keeps an intruder from staying after a restart or a patch. */
const MEASURES_AGAINST_STAYING: Readonly<Record<string, readonly string[]>> = {
  "roles as tight as can be": ["ID-07", "ID-08"],
  "secrets only for pods that need them": ["DA-04", "DA-07"],
  "no privileged containers": ["PW-02", "CL-11"],
  "read-only root file systems": ["PW-05"],
  "regular updates": ["CL-23", "OP-10"],
  "logs kept away from where they are made": ["OP-02"],
  "somebody who watches": ["OP-03", "OP-04", "OP-06"],
};

const ACTORS = {
  primer: ["external attack", "compromised container or node", "compromised credentials", "misuse of privilege"],
  nsa: ["malicious actor", "insider", "supply chain"],
} as const;

/** Microsoft, Threat Matrix for Kubernetes: MS-TA9001 to MS-TA9041, in order. */
const MATRIX_FOR_KUBERNETES = [
  ...["Using cloud credentials", "Compromised image in registry", "Kubeconfig file", "Application vulnerability"],
  ...["Exposed sensitive interfaces", "Exec into container", "bash/cmd inside container", "New container"],
  ...["Application exploit (RCE)", "SSH server running inside container", "Sidecar injection", "Backdoor container"],
  ...["Writable hostPath mount", "Kubernetes CronJob", "Malicious admission controller", "Container service account"],
  ...["Static pods", "Privileged container", "Cluster-admin binding", "Access cloud resources"],
  ...["Clear container logs", "Delete Kubernetes events", "Pod or container name similarity"],
  ...["Connect from proxy server", "List Kubernetes secrets", "Mount service principal"],
  ...["Application credentials in configuration files", "Access managed identity credentials"],
  ...["Access Kubernetes API server", "Access kubelet API", "Network mapping", "Access Kubernetes dashboard"],
  ...["Instance metadata API", "Cluster internal networking", "CoreDNS poisoning", "ARP poisoning and IP spoofing"],
  ...["Images from a private registry", "Data destruction", "Resource hijacking", "Denial of service"],
  "Collecting data from pod",
];

/** MITRE ATT&CK, matrix for containers. A reference to a part of a technique reaches the technique. */
const ATTACK_CONTAINERS: Readonly<Record<string, string>> = {
  T1190: "Exploit Public-Facing Application",
  T1133: "External Remote Services",
  T1078: "Valid Accounts",
  T1609: "Container Administration Command",
  T1610: "Deploy Container",
  "T1053.007": "Container Orchestration Job",
  "T1204.003": "Malicious Image",
  T1098: "Account Manipulation",
  T1136: "Create Account",
  T1543: "Create or Modify System Process",
  T1525: "Implant Internal Image",
  T1611: "Escape to Host",
  T1068: "Exploitation for Privilege Escalation",
  T1612: "Build Image on Host",
  T1562: "Impair Defenses",
  T1070: "Indicator Removal",
  T1036: "Masquerading",
  T1550: "Use Alternate Authentication Material",
  T1110: "Brute Force",
  T1528: "Steal Application Access Token",
  T1552: "Unsecured Credentials",
  T1613: "Container and Resource Discovery",
  T1046: "Network Service Discovery",
  T1069: "Permission Groups Discovery",
  T1485: "Data Destruction",
  T1499: "Endpoint Denial of Service",
  T1490: "Inhibit System Recovery",
  T1498: "Network Denial of Service",
  T1496: "Resource Hijacking",
};

/** What surprises people who thought they were safe, and the entry that says it. */
const GOTCHAS: Readonly<Record<string, string>> = {
  "a node has the rights of all its pods together": "node-holds-union-of-its-pods-rights",
  "pods share the network reach of their node": "node-network-reach-is-shared",
  "one pod starves the others of its node": "pod-starves-neighbours",
  "pod policies do not guard hosts": "pod-reaches-host-ports",
  "a mesh that is set up in each pod needs a loose pod policy": "mesh-set-up-loosens-pod-policy",
  "a pod with raw sockets forges addresses, and a mesh stops it": "pod-forges-addresses-and-dns",
  "a policy is drawn, and the CNI does not enforce it": "drawn-policies-not-enforced",
  "a stateless list lets callers in where replies come back": "reply-ports-admit-callers",
  "roles in the cloud and in the cluster drift apart": "two-role-planes",
  "a peering goes round the transit point": "peering-goes-round-the-transit-point",
  "a public way leads past the web application firewall": "origin-answers-beside-the-waf",
};

/** Kinds of the end of the flow that a threat is about. */
function endKinds(condition: Condition, side: "from" | "to"): readonly string[] {
  if ("all" in condition) return condition.all.flatMap((part) => endKinds(part, side));
  return "end" in condition && condition.end.side === side ? condition.end.kinds : [];
}

function isListedUnder(entry: ThreatEntry, kind: Kind): boolean {
  if (entry.target === "zone-border") return false;
  if (entry.target === "to" || entry.target === "from") return endKinds(entry.when, entry.target).includes(kind.id);
  return entry.on.includes(kind.id) || entry.on.includes(`any-${kind.row}`);
}

function lettersOf({ row, evidence }: Kind): readonly string[] {
  if (row === "external") return ["S", "R"];
  if (row === "process") return ["S", "T", "R", "I", "D", "E"];
  return evidence === "no" || evidence === undefined ? ["T", "I", "D"] : ["T", "R", "I", "D"];
}

const inARow = [...KINDS.values()].filter(({ row }) => row !== "none");
const named = new Set(threats.flatMap((threat) => threat.controls.map(({ id }) => id)));
const counts = (id: string): boolean => {
  const control = controls.find((it) => it.id === id);
  return control !== undefined && (named.has(id) || control.scope === "programme");
};
const referredTo = (framework: string): ReadonlySet<string> =>
  new Set(Object.values(prose).flatMap(({ references }) => references[framework] ?? []));

describe("the STRIDE grid", () => {
  it.each(inARow.map((kind) => [kind.label, kind] as const))("has a threat in each cell of %s", (_label, kind) => {
    const found = new Set(threats.filter((entry) => isListedUnder(entry, kind)).map(({ letter }) => letter as string));
    expect(lettersOf(kind).filter((letter) => !found.has(letter))).toEqual([]);
  });

  it("has a threat in each cell of a flow", () => {
    const found = threats.filter(({ target }) => target === "flow").map(({ letter }) => letter);
    expect([...new Set(found)].sort()).toEqual(["D", "I", "T"]);
  });

  it("has threats for each letter that a border knows", () => {
    const found = threats.filter(({ target }) => target === "zone-border").map(({ letter }) => letter);
    expect([...new Set(found)].sort()).toEqual(["D", "E", "I"]);
  });
});

describe("the control points of a network", () => {
  it.each(LABELS.controlPoint)("%s has threats and controls", (point) => {
    expect(threats.some(({ topics = [] }) => topics.includes(`control point ${point}`))).toBe(true);
    expect(controls.some(({ labels }) => labels?.controlPoint?.includes(point))).toBe(true);
  });
});

describe("the numbered control sets", () => {
  it.each(["RT", "CD", "AT"] as const)("%s: each measure is a control that counts for some threat", (set) => {
    const lacking = LABELS[set].filter(
      (label) => !controls.some(({ id, labels }) => labels?.[set]?.includes(label) && counts(id)),
    );
    expect(lacking).toEqual([]);
  });

  it.each(["RT", "CD", "AT", "controlPoint"] as const)("%s has no label that the set does not have", (set) => {
    const strange = controls.flatMap(({ labels }) => labels?.[set] ?? []).filter((it) => !LABELS[set].includes(it));
    expect(strange).toEqual([]);
  });
});

describe("the measures for clusters", () => {
  it.each(Object.entries(MEASURES_AT_BORDERS))("%s is a control that counts", (_measure, ids) => {
    expect(ids.filter((id) => !counts(id))).toEqual([]);
  });

  it.each(Object.entries(MEASURES_AGAINST_STAYING))("%s helps against an intruder who wants to stay", (_says, ids) => {
    const staying = threats.filter(({ topics = [] }) => topics.includes("persistence"));
    const help = new Set(staying.flatMap((threat) => threat.controls.map(({ id }) => id)));
    expect(ids.filter((id) => !counts(id))).toEqual([]);
    expect(ids.filter((id) => help.has(id))).not.toEqual([]);
  });
});

describe("who attacks", () => {
  it.each(["primer", "nsa"] as const)("each group of %s, and no other, is behind some threat", (source) => {
    const found = new Set(threats.flatMap(({ actors }) => actors[source]));
    expect([...found].sort()).toEqual([...ACTORS[source]].sort());
  });
});

describe("the frameworks", () => {
  it("are all used by threats, and each names its edition", () => {
    expect(frameworks.filter(({ id }) => referredTo(id).size === 0).map(({ id }) => id)).toEqual([]);
    for (const { edition } of frameworks) expect(edition).toMatch(/\d/);
  });

  it.each(MATRIX_FOR_KUBERNETES.map((name, index) => [name, `MS-TA${9001 + index}`] as const))(
    "Threat Matrix for Kubernetes: %s",
    (_name, id) => {
      expect(referredTo("threat-matrix-kubernetes").has(id)).toBe(true);
    },
  );

  it.each(Object.entries(ATTACK_CONTAINERS))("ATT&CK for containers: %s %s", (id) => {
    expect([...referredTo("attack")].filter((it) => it === id || it.startsWith(`${id}.`))).not.toEqual([]);
  });

  it("have all ten risks of both editions of the Kubernetes Top Ten", () => {
    const ten = ["K01", "K02", "K03", "K04", "K05", "K06", "K07", "K08", "K09", "K10"];
    for (const edition of ["2022", "2025"]) {
      expect([...referredTo(`owasp-kubernetes-${edition}`)].sort()).toEqual(ten);
    }
  });
});

describe("what surprises people", () => {
  it.each(Object.entries(GOTCHAS))("%s", (_says, id) => {
    const entry = threats.find((threat) => threat.id === id);
    expect(entry?.topics).toContain("gotcha");
    expect(EXAMPLES[id]?.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(["raises", "silent"]));
  });
});
