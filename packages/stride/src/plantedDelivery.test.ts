import { describe, expect, it } from "vitest";
import { template } from "./testing/measure.ts";
import { foundOn, type Plant } from "./testing/plant.ts";

const IN_DELIVERY: readonly Plant[] = [
  {
    says: "a pipeline that overwrites released images",
    finds: "pipeline-overwrites-images",
    on: "ci-server",
    facts: { "ci-server": { pipelineMay: ["overwriteImages"] } },
    none: { "ci-server": ["SC-20"], "image-registry": ["SC-20"] },
  },
  {
    says: "builds for outsiders in a shared, lasting place",
    finds: "outside-contribution-runs-in-build",
    on: "ci-server",
    facts: { "ci-server": { buildsFor: "outsiders" } },
    none: { "ci-server": ["SC-30"] },
  },
  {
    says: "packages taken from public registries",
    finds: "public-packages-pulled-in",
    on: "ci-server",
    facts: { "ci-server": { packagesFrom: "public" } },
    none: { "ci-server": ["SC-31"], "package-registry": ["SC-31"] },
  },
  {
    says: "a branch that anybody may push to",
    finds: "unreviewed-change-reaches-release",
    on: "config-repo",
    none: { "config-repo": ["SC-09"] },
  },
  {
    says: "keys in clear text in the configuration",
    finds: "keys-kept-in-clear",
    on: "config-repo",
    facts: { "config-repo": { storeSecrets: "plain" } },
    none: { "config-repo": ["DA-08", "DA-07"], "secret-store": ["DA-03", "DA-07"] },
  },
  {
    says: "unsigned changes that are applied at once",
    finds: "automatic-sync-of-bad-change",
    on: "gitops-operator",
    none: { "gitops-operator": ["SC-33"], "config-repo": ["SC-10"] },
  },
  {
    says: "deployment projects that every team may write",
    finds: "deploy-project-too-open",
    on: "gitops-operator",
    facts: { "gitops-operator": { rulesBy: "anyEditor" } },
    none: { "gitops-operator": ["SC-32"], user: ["SC-15"] },
  },
  {
    says: "an admission hook that rewrites pods",
    finds: "changing-hook-raises-a-pod",
    on: "admission-controller",
    facts: { "admission-controller": { changesObjects: "yes" } },
    none: { "admission-controller": ["CL-30"], cluster: ["CL-30"] },
  },
];

const IN_A_CLUSTER: readonly Plant[] = [
  {
    says: "a mesh that is set up in each pod",
    finds: "mesh-set-up-loosens-pod-policy",
    on: "cluster",
    facts: { cluster: { mesh: "sidecarInit" } },
    none: { cluster: ["KN-12", "CL-12"] },
  },
  {
    says: "teams that may change the names of the cluster",
    finds: "cluster-names-can-be-redirected",
    on: "cluster-dns",
    facts: { namespace: { editors: "developers" } },
    none: { "cluster-dns": ["KN-14"], cluster: ["ID-07"], user: ["ID-07"] },
  },
  {
    says: "a secret whose value lies in git",
    finds: "secret-value-in-git",
    on: "secret",
    facts: { secret: { valueFrom: "plainInGit" } },
    none: { cluster: ["DA-03"] },
  },
  {
    says: "a volume that is a folder of the node",
    finds: "volume-is-host-folder",
    on: "volume",
    facts: { volume: { backedBy: "hostFolder" } },
    none: { cluster: ["CL-12"] },
  },
  {
    says: "a service on a port of every node",
    finds: "node-port-bypasses-entry",
    on: "service",
    facts: { service: { serviceType: "nodePort" } },
    none: { cluster: ["VN-05"], vpc: ["VN-05"] },
  },
  {
    says: "a service that claims foreign addresses",
    finds: "service-claims-foreign-address",
    on: "service",
    facts: { service: { externalIps: "yes" } },
    none: { cluster: ["KN-16", "CL-12"] },
  },
];

describe.each([
  ["ci-cd", IN_DELIVERY],
  ["cluster-components", IN_A_CLUSTER],
] as const)("weaknesses planted in the template %s are found", (name, plants) => {
  const model = template(name);

  it.each(plants.map((plant) => [plant.says, plant] as const))("%s", (_says, plant) => {
    expect(foundOn(model, plant)).toContain(plant.on);
  });
});
