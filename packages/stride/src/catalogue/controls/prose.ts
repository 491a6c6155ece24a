import type { ControlProse } from "../entry.ts";
import { ADMISSION_PROSE } from "./admission.prose.ts";
import { ALERTING_PROSE } from "./alerting.prose.ts";
import { APPLICATION_PROSE } from "./application.prose.ts";
import { APPLICATION_CALLER_PROSE } from "./applicationCallers.prose.ts";
import { APPLICATION_INPUT_PROSE } from "./applicationInput.prose.ts";
import { CLUSTER_PROSE } from "./cluster.prose.ts";
import { CLUSTER_SERVICE_PROSE } from "./clusterServices.prose.ts";
import { CONTROL_PLANE_KEEPING_PROSE } from "./controlPlane.prose.ts";
import { DATA_PROSE } from "./data.prose.ts";
import { DATA_STORE_PROSE } from "./dataStores.prose.ts";
import { DETECTION_PROSE } from "./detection.prose.ts";
import { IDENTITY_PROSE } from "./identity.prose.ts";
import { IDENTITY_ACCOUNT_PROSE } from "./identityAccounts.prose.ts";
import { KUBERNETES_NETWORK_PROSE } from "./kubernetesNetwork.prose.ts";
import { NAMESPACE_PROSE } from "./namespace.prose.ts";
import { NAMESPACE_LIMIT_PROSE } from "./namespaceLimits.prose.ts";
import { PERIMETER_PROSE } from "./perimeter.prose.ts";
import { PERIMETER_ENTRY_PROSE } from "./perimeterEntries.prose.ts";
import { PIPELINE_PROSE } from "./pipeline.prose.ts";
import { POD_RUNNING_PROSE } from "./podRunning.prose.ts";
import { POD_SECURITY_PROSE } from "./podSecurity.prose.ts";
import { PROGRAMME_PROSE } from "./programme.prose.ts";
import { SECURITY_PROGRAMME_PROSE } from "./programmeSecurity.prose.ts";
import { REGISTRY_PROSE } from "./registry.prose.ts";
import { ROLLOUT_PROSE } from "./rollout.prose.ts";
import { SECRET_PROSE } from "./secrets.prose.ts";
import { SOURCE_PROSE } from "./source.prose.ts";
import { SUPPLY_CHAIN_PROSE } from "./supplyChain.prose.ts";
import { VPC_NETWORK_PROSE } from "./vpcNetwork.prose.ts";
import { VPC_PEERING_PROSE } from "./vpcPeering.prose.ts";
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
  ...IDENTITY_ACCOUNT_PROSE,
  ...PERIMETER_ENTRY_PROSE,
  ...VPC_PEERING_PROSE,
  ...CLUSTER_SERVICE_PROSE,
  ...CONTROL_PLANE_KEEPING_PROSE,
  ...ADMISSION_PROSE,
  ...NAMESPACE_LIMIT_PROSE,
  ...POD_SECURITY_PROSE,
  ...POD_RUNNING_PROSE,
  ...SOURCE_PROSE,
  ...PIPELINE_PROSE,
  ...REGISTRY_PROSE,
  ...ROLLOUT_PROSE,
  ...SECRET_PROSE,
  ...DATA_STORE_PROSE,
  ...ALERTING_PROSE,
  ...APPLICATION_INPUT_PROSE,
  ...APPLICATION_CALLER_PROSE,
  ...SECURITY_PROGRAMME_PROSE,
};
