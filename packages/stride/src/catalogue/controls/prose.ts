import type { ControlProse } from "../entry.ts";
import { APPLICATION_PROSE } from "./application.prose.ts";
import { CLUSTER_PROSE } from "./cluster.prose.ts";
import { DATA_PROSE } from "./data.prose.ts";
import { DETECTION_PROSE } from "./detection.prose.ts";
import { IDENTITY_PROSE } from "./identity.prose.ts";
import { KUBERNETES_NETWORK_PROSE } from "./kubernetesNetwork.prose.ts";
import { NAMESPACE_PROSE } from "./namespace.prose.ts";
import { PERIMETER_PROSE } from "./perimeter.prose.ts";
import { PROGRAMME_PROSE } from "./programme.prose.ts";
import { SUPPLY_CHAIN_PROSE } from "./supplyChain.prose.ts";
import { VPC_NETWORK_PROSE } from "./vpcNetwork.prose.ts";
import { WORKLOAD_PROSE } from "./workload.prose.ts";

/** Long texts of all controls, by id. Only ever imported late. */
export const CONTROL_PROSE: Readonly<Record<string, ControlProse>> = {
  ...IDENTITY_PROSE,
  ...PERIMETER_PROSE,
  ...VPC_NETWORK_PROSE,
  ...KUBERNETES_NETWORK_PROSE,
  ...CLUSTER_PROSE,
  ...NAMESPACE_PROSE,
  ...WORKLOAD_PROSE,
  ...APPLICATION_PROSE,
  ...SUPPLY_CHAIN_PROSE,
  ...DATA_PROSE,
  ...DETECTION_PROSE,
  ...PROGRAMME_PROSE,
};
