import type { ThreatProse } from "../entry.ts";
import { ACCOUNT_PROSE } from "./account.prose.ts";
import { ACCOUNT_RIGHTS_PROSE } from "./accountRights.prose.ts";
import { ADMISSION_HOOK_PROSE } from "./admissionHook.prose.ts";
import { API_SERVER_PROSE } from "./apiServer.prose.ts";
import { API_SERVER_CALLER_PROSE } from "./apiServerCallers.prose.ts";
import { BASTION_PROSE } from "./bastion.prose.ts";
import { BUILD_SERVER_PROSE } from "./buildServer.prose.ts";
import { CLOUD_IDENTITY_PROSE } from "./cloudIdentity.prose.ts";
import { CLUSTER_PROSE } from "./cluster.prose.ts";
import { CLUSTER_SERVICE_PROSE } from "./clusterService.prose.ts";
import { CLUSTER_SHARING_PROSE } from "./clusterSharing.prose.ts";
import { CONFIGURATION_PROSE } from "./configuration.prose.ts";
import { CONTAINER_PROSE } from "./container.prose.ts";
import { CONTROL_PLANE_HOST_PROSE } from "./controlPlaneHost.prose.ts";
import { CONTROL_PLANE_PART_PROSE } from "./controlPlanePart.prose.ts";
import { DEVELOPER_DEVICE_PROSE } from "./developerDevice.prose.ts";
import { EDGE_PROSE } from "./edge.prose.ts";
import { ETCD_PROSE } from "./etcd.prose.ts";
import { FLOW_PROSE } from "./flow.prose.ts";
import { FLOW_RECEIVER_PROSE } from "./flowReceiver.prose.ts";
import { GATEWAY_PROSE } from "./gateway.prose.ts";
import { GITOPS_OPERATOR_PROSE } from "./gitopsOperator.prose.ts";
import { IAM_PROSE } from "./iam.prose.ts";
import { IMAGE_PROSE } from "./image.prose.ts";
import { INGRESS_PROSE } from "./ingress.prose.ts";
import { JOINED_NETWORK_PROSE } from "./joinedNetwork.prose.ts";
import { LOAD_BALANCER_PROSE } from "./loadBalancer.prose.ts";
import { MACHINE_PART_PROSE } from "./machinePart.prose.ts";
import { NAME_SERVICE_PROSE } from "./nameService.prose.ts";
import { NAMESPACE_PROSE } from "./namespace.prose.ts";
import { NAMESPACE_USE_PROSE } from "./namespaceUse.prose.ts";
import { NETWORK_PROSE } from "./network.prose.ts";
import { NETWORK_CUT_PROSE } from "./networkCut.prose.ts";
import { NODE_PROSE } from "./node.prose.ts";
import { NODE_AGENT_PROSE } from "./nodeAgent.prose.ts";
import { NODE_MACHINE_PROSE } from "./nodeMachine.prose.ts";
import { NODE_SERVICE_PROSE } from "./nodeService.prose.ts";
import { OBJECT_STORE_PROSE } from "./objectStore.prose.ts";
import { PASSAGE_PROSE } from "./passage.prose.ts";
import { PEOPLE_PROSE } from "./people.prose.ts";
import { PIPELINE_RIGHTS_PROSE } from "./pipelineRights.prose.ts";
import { PLAIN_FLOW_PROSE } from "./plainFlow.prose.ts";
import { PLATFORM_PART_PROSE } from "./platformPart.prose.ts";
import { POD_PROSE } from "./pod.prose.ts";
import { POD_ENTERED_PROSE } from "./podEntered.prose.ts";
import { POD_HOST_PROSE } from "./podHost.prose.ts";
import { PRIVATE_ENDPOINT_PROSE } from "./privateEndpoint.prose.ts";
import { PROCESS_PROSE } from "./process.prose.ts";
import { PROCESS_INPUT_PROSE } from "./processInput.prose.ts";
import { QUEUE_AND_CACHE_PROSE } from "./queueAndCache.prose.ts";
import { REACHABLE_POD_PROSE } from "./reachablePod.prose.ts";
import { RECORDER_PROSE } from "./recorder.prose.ts";
import { REPOSITORY_PROSE } from "./repository.prose.ts";
import { SCANNER_PROSE } from "./scanner.prose.ts";
import { SECRET_PROSE } from "./secret.prose.ts";
import { SECRET_STORE_PROSE } from "./secretStore.prose.ts";
import { SECURITY_AGENT_PROSE } from "./securityAgent.prose.ts";
import { SERVICE_PROSE } from "./service.prose.ts";
import { SERVICE_ACCOUNT_REACH_PROSE } from "./serviceAccountReach.prose.ts";
import { SERVICE_ACCOUNT_RIGHTS_PROSE } from "./serviceAccountRights.prose.ts";
import { SHARED_NODE_PROSE } from "./sharedNode.prose.ts";
import { SHARED_STORE_PROSE } from "./sharedStore.prose.ts";
import { STORE_PROSE } from "./store.prose.ts";
import { THIRD_PARTY_PROSE } from "./thirdParty.prose.ts";
import { TRANSIT_GATEWAY_PROSE } from "./transitGateway.prose.ts";
import { UNDRAWN_CONTROL_PLANE_PROSE } from "./undrawnControlPlane.prose.ts";
import { VOLUME_PROSE } from "./volume.prose.ts";

/** Long texts of all threats, by id. Only ever imported late. */
export const THREAT_PROSE: Readonly<Record<string, ThreatProse>> = {
  ...FLOW_PROSE,
  ...PEOPLE_PROSE,
  ...GATEWAY_PROSE,
  ...LOAD_BALANCER_PROSE,
  ...TRANSIT_GATEWAY_PROSE,
  ...PRIVATE_ENDPOINT_PROSE,
  ...NETWORK_PROSE,
  ...IAM_PROSE,
  ...CLUSTER_PROSE,
  ...API_SERVER_PROSE,
  ...ETCD_PROSE,
  ...NODE_AGENT_PROSE,
  ...NODE_PROSE,
  ...NAMESPACE_PROSE,
  ...POD_PROSE,
  ...REACHABLE_POD_PROSE,
  ...STORE_PROSE,
  ...IMAGE_PROSE,
  ...FLOW_RECEIVER_PROSE,
  ...ACCOUNT_PROSE,
  ...CLOUD_IDENTITY_PROSE,
  ...NETWORK_CUT_PROSE,
  ...JOINED_NETWORK_PROSE,
  ...EDGE_PROSE,
  ...BASTION_PROSE,
  ...DEVELOPER_DEVICE_PROSE,
  ...REPOSITORY_PROSE,
  ...BUILD_SERVER_PROSE,
  ...PIPELINE_RIGHTS_PROSE,
  ...SCANNER_PROSE,
  ...GITOPS_OPERATOR_PROSE,
  ...SHARED_STORE_PROSE,
  ...OBJECT_STORE_PROSE,
  ...QUEUE_AND_CACHE_PROSE,
  ...SECRET_STORE_PROSE,
  ...RECORDER_PROSE,
  ...THIRD_PARTY_PROSE,
  ...PROCESS_INPUT_PROSE,
  ...PROCESS_PROSE,
  ...CLUSTER_SHARING_PROSE,
  ...UNDRAWN_CONTROL_PLANE_PROSE,
  ...API_SERVER_CALLER_PROSE,
  ...ACCOUNT_RIGHTS_PROSE,
  ...CONTROL_PLANE_HOST_PROSE,
  ...NODE_SERVICE_PROSE,
  ...SHARED_NODE_PROSE,
  ...NODE_MACHINE_PROSE,
  ...CLUSTER_SERVICE_PROSE,
  ...CONTROL_PLANE_PART_PROSE,
  ...ADMISSION_HOOK_PROSE,
  ...NAMESPACE_USE_PROSE,
  ...POD_HOST_PROSE,
  ...POD_ENTERED_PROSE,
  ...SECURITY_AGENT_PROSE,
  ...CONTAINER_PROSE,
  ...SERVICE_PROSE,
  ...INGRESS_PROSE,
  ...SERVICE_ACCOUNT_REACH_PROSE,
  ...SERVICE_ACCOUNT_RIGHTS_PROSE,
  ...SECRET_PROSE,
  ...CONFIGURATION_PROSE,
  ...VOLUME_PROSE,
  ...NAME_SERVICE_PROSE,
  ...PASSAGE_PROSE,
  ...MACHINE_PART_PROSE,
  ...PLATFORM_PART_PROSE,
  ...PLAIN_FLOW_PROSE,
};
