import { describe, expect, it } from "vitest";
import { template } from "./testing/measure.ts";
import { foundOn, type Plant } from "./testing/plant.ts";

const PLANTS: readonly Plant[] = [
  {
    says: "one routing table for all networks",
    finds: "one-routing-table-joins-all",
    on: "transit-gateway",
    facts: { "transit-gateway": { routing: "oneTable" } },
  },
  {
    says: "attachments accepted automatically",
    finds: "foreign-network-attached",
    on: "transit-gateway",
    facts: { "transit-gateway": { accepts: "automatic" } },
  },
  {
    says: "the hub set up by hand",
    finds: "path-changed-by-hand",
    on: "transit-gateway",
    facts: { "transit-gateway": { configuredBy: "people" } },
  },
  {
    says: "a jump host on the internet",
    finds: "bastion-open-to-internet",
    on: "bastion",
    facts: { bastion: { publicAddress: "yes" } },
    none: { bastion: ["PE-09"] },
  },
  {
    says: "somebody who may change all rights",
    finds: "role-raises-itself",
    on: "iam",
    facts: { iam: { widestGrant: "everything" } },
    none: { iam: ["ID-02", "ID-25"] },
  },
  {
    says: "no record of what is done in the cloud",
    finds: "cloud-actions-not-recorded",
    on: "iam",
    none: { iam: ["OP-23"], account: ["OP-23"] },
  },
  {
    says: "an API that the internet reaches",
    finds: "cluster-api-open-to-internet",
    on: "kube-apiserver",
    facts: { cluster: { apiReach: "public" } },
    none: { "control-plane": ["VN-13"] },
  },
  {
    says: "a cluster changed by hand",
    finds: "cluster-changed-by-hand",
    on: "kube-apiserver",
    facts: { cluster: { deployBy: "people" } },
    none: { cluster: ["CL-08"] },
  },
  {
    says: "policies that nothing enforces",
    finds: "drawn-policies-not-enforced",
    on: "cluster",
    facts: { cluster: { cni: "doesNot" } },
  },
  {
    says: "rights given in two places",
    finds: "two-role-planes",
    on: "cluster",
    facts: { cluster: { rolesFrom: "bothSeparate" } },
    none: { cluster: ["ID-13"] },
  },
  {
    says: "a program that reads etcd past the API",
    finds: "etcd-open-beyond-api-servers",
    on: "etcd",
    facts: { provider: { runBy: "us" }, "control-plane": { runBy: "us" } },
    none: { etcd: ["CL-03", "KN-09"] },
    flow: ["bastion", "etcd"],
  },
  {
    says: "a log that people may edit",
    finds: "evidence-erased-by-those-it-watches",
    on: "log-store",
    facts: { "log-store": { writers: "people" } },
    none: { "log-store": ["OP-21", "DA-14"] },
  },
  {
    says: "a registry that people may write to",
    finds: "image-replaced-in-registry",
    on: "image-registry",
    facts: { "image-registry": { writers: "people" } },
    none: { "image-registry": ["SC-25"], cluster: ["SC-05"] },
  },
  {
    says: "images named by moving tags",
    finds: "moving-tag-runs-another-image",
    on: "pod",
    facts: { pod: { pinnedBy: "movingTag" } },
    none: { cluster: ["SC-05"] },
  },
  {
    says: "a filter that admits everybody",
    finds: "filter-admits-any-source",
    on: "subnet",
    facts: { acl: { admits: "anySource" } },
  },
  {
    says: "a subnet that the internet reaches",
    finds: "inner-network-reached-from-internet",
    on: "subnet",
    facts: { subnet: { internetRoute: "inAndOut" } },
    none: { subnet: ["VN-02"] },
  },
  {
    says: "a way in past the perimeter",
    finds: "way-in-without-inspection",
    on: "vpc",
    flow: ["external-actor", "pod"],
  },
  {
    says: "pods that own their nodes",
    finds: "privileged-pod-owns-node",
    on: "pod",
    facts: { pod: { securityLevel: "privileged", hostAccess: ["writePath"] } },
    none: { cluster: ["CL-11"] },
  },
  {
    says: "a reachable pod that commands the cluster",
    finds: "breached-pod-commands-cluster",
    on: "pod",
    facts: { pod: { apiUse: "admin" } },
    none: { cluster: ["ID-08"] },
  },
  {
    says: "machines with broad rights in the cloud",
    finds: "pod-borrows-machine-role",
    on: "pod",
    facts: { node: { cloudRole: "broad" } },
    none: { cluster: ["ID-03", "KN-06"] },
  },
  {
    says: "login to nodes from anywhere",
    finds: "node-login-open-to-wide-networks",
    on: "node",
    facts: { node: { login: "open" } },
    flow: ["external-actor", "node"],
    none: { cluster: ["VN-05"], node: ["VN-05"] },
  },
  {
    says: "developers who edit what runs",
    finds: "editors-take-the-rights-of-what-runs",
    on: "namespace",
    facts: { namespace: { editors: "developers" } },
    none: { cluster: ["ID-07", "CL-08"] },
  },
  {
    says: "databases open to the whole network",
    finds: "store-reachable-beyond-clients",
    on: "database",
    facts: { database: { storeReach: "vpc" } },
    none: { cluster: ["VN-05"], vpc: ["VN-05"] },
  },
  {
    says: "one account for all clients",
    finds: "store-account-shared",
    on: "database",
    facts: { database: { clientsSignIn: "shared" } },
    none: { database: ["DA-10"] },
  },
  {
    says: "a stateless list that lets replies in from anywhere",
    finds: "reply-ports-admit-callers",
    on: "subnet",
    facts: { acl: { admits: "repliesFromAnywhere" } },
    none: { vpc: ["VN-05"], subnet: ["VN-05"], cluster: ["VN-05"] },
  },
  {
    says: "partners whose traffic nobody looks at",
    finds: "partner-traffic-not-inspected",
    on: "transit-gateway",
    facts: { "transit-gateway": { connects: ["partners"], inspected: "none" } },
  },
  {
    says: "keys on the jump host",
    finds: "keys-kept-on-the-bastion",
    on: "bastion",
    facts: { bastion: { credentialKept: "file" } },
  },
  {
    says: "operators who share an account",
    finds: "shared-account-hides-person",
    on: "user",
    facts: { user: { accountUse: "shared" } },
    none: { user: ["ID-23"] },
  },
  {
    says: "rights in the cloud that one person changes by hand",
    finds: "identity-changed-to-stay",
    on: "iam",
    facts: { iam: { configuredBy: "people" } },
    none: { iam: ["OP-14", "ID-24"], account: ["OP-14", "ID-24"] },
  },
  {
    says: "data without a second copy",
    finds: "only-copy-destroyed",
    on: "database",
    facts: { database: { soleCopy: "yes" } },
    none: { database: ["DA-11"] },
  },
];

describe("weaknesses planted in the reference architecture are found", () => {
  const model = template("vpc-kubernetes");

  it.each(PLANTS.map((plant) => [plant.says, plant] as const))("%s", (_says, plant) => {
    expect(foundOn(model, plant)).toContain(plant.on);
  });
});
