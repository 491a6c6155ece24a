import type { ExamplesByThreat } from "../example.ts";
import { ACCOUNT_EXAMPLES } from "./account.examples.ts";
import { ACCOUNT_RIGHTS_EXAMPLES } from "./accountRights.examples.ts";
import { ADMISSION_HOOK_EXAMPLES } from "./admissionHook.examples.ts";
import { API_SERVER_EXAMPLES } from "./apiServer.examples.ts";
import { API_SERVER_CALLER_EXAMPLES } from "./apiServerCallers.examples.ts";
import { BASTION_EXAMPLES } from "./bastion.examples.ts";
import { BUILD_SERVER_EXAMPLES } from "./buildServer.examples.ts";
import { CLOUD_IDENTITY_EXAMPLES } from "./cloudIdentity.examples.ts";
import { CLUSTER_EXAMPLES } from "./cluster.examples.ts";
import { CLUSTER_SERVICE_EXAMPLES } from "./clusterService.examples.ts";
import { CLUSTER_SHARING_EXAMPLES } from "./clusterSharing.examples.ts";
import { CONFIGURATION_EXAMPLES } from "./configuration.examples.ts";
import { CONTAINER_EXAMPLES } from "./container.examples.ts";
import { CONTROL_PLANE_HOST_EXAMPLES } from "./controlPlaneHost.examples.ts";
import { CONTROL_PLANE_PART_EXAMPLES } from "./controlPlanePart.examples.ts";
import { DEVELOPER_DEVICE_EXAMPLES } from "./developerDevice.examples.ts";
import { EDGE_EXAMPLES } from "./edge.examples.ts";
import { ETCD_EXAMPLES } from "./etcd.examples.ts";
import { FLOW_EXAMPLES } from "./flow.examples.ts";
import { FLOW_RECEIVER_EXAMPLES } from "./flowReceiver.examples.ts";
import { GATEWAY_EXAMPLES } from "./gateway.examples.ts";
import { GITOPS_OPERATOR_EXAMPLES } from "./gitopsOperator.examples.ts";
import { IAM_EXAMPLES } from "./iam.examples.ts";
import { IMAGE_EXAMPLES } from "./image.examples.ts";
import { INGRESS_EXAMPLES } from "./ingress.examples.ts";
import { JOINED_NETWORK_EXAMPLES } from "./joinedNetwork.examples.ts";
import { LOAD_BALANCER_EXAMPLES } from "./loadBalancer.examples.ts";
import { MACHINE_PART_EXAMPLES } from "./machinePart.examples.ts";
import { NAME_SERVICE_EXAMPLES } from "./nameService.examples.ts";
import { NAMESPACE_EXAMPLES } from "./namespace.examples.ts";
import { NAMESPACE_USE_EXAMPLES } from "./namespaceUse.examples.ts";
import { NETWORK_EXAMPLES } from "./network.examples.ts";
import { NETWORK_CUT_EXAMPLES } from "./networkCut.examples.ts";
import { NODE_EXAMPLES } from "./node.examples.ts";
import { NODE_AGENT_EXAMPLES } from "./nodeAgent.examples.ts";
import { NODE_MACHINE_EXAMPLES } from "./nodeMachine.examples.ts";
import { NODE_SERVICE_EXAMPLES } from "./nodeService.examples.ts";
import { OBJECT_STORE_EXAMPLES } from "./objectStore.examples.ts";
import { PASSAGE_EXAMPLES } from "./passage.examples.ts";
import { PEOPLE_EXAMPLES } from "./people.examples.ts";
import { PIPELINE_RIGHTS_EXAMPLES } from "./pipelineRights.examples.ts";
import { PLAIN_FLOW_EXAMPLES } from "./plainFlow.examples.ts";
import { PLATFORM_PART_EXAMPLES } from "./platformPart.examples.ts";
import { POD_EXAMPLES } from "./pod.examples.ts";
import { POD_ENTERED_EXAMPLES } from "./podEntered.examples.ts";
import { POD_HOST_EXAMPLES } from "./podHost.examples.ts";
import { PRIVATE_ENDPOINT_EXAMPLES } from "./privateEndpoint.examples.ts";
import { PROCESS_EXAMPLES } from "./process.examples.ts";
import { PROCESS_INPUT_EXAMPLES } from "./processInput.examples.ts";
import { QUEUE_AND_CACHE_EXAMPLES } from "./queueAndCache.examples.ts";
import { REACHABLE_POD_EXAMPLES } from "./reachablePod.examples.ts";
import { RECORDER_EXAMPLES } from "./recorder.examples.ts";
import { REPOSITORY_EXAMPLES } from "./repository.examples.ts";
import { SCANNER_EXAMPLES } from "./scanner.examples.ts";
import { SECRET_EXAMPLES } from "./secret.examples.ts";
import { SECRET_STORE_EXAMPLES } from "./secretStore.examples.ts";
import { SECURITY_AGENT_EXAMPLES } from "./securityAgent.examples.ts";
import { SERVICE_EXAMPLES } from "./service.examples.ts";
import { SERVICE_ACCOUNT_REACH_EXAMPLES } from "./serviceAccountReach.examples.ts";
import { SERVICE_ACCOUNT_RIGHTS_EXAMPLES } from "./serviceAccountRights.examples.ts";
import { SHARED_NODE_EXAMPLES } from "./sharedNode.examples.ts";
import { SHARED_STORE_EXAMPLES } from "./sharedStore.examples.ts";
import { STORE_EXAMPLES } from "./store.examples.ts";
import { THIRD_PARTY_EXAMPLES } from "./thirdParty.examples.ts";
import { TRANSIT_GATEWAY_EXAMPLES } from "./transitGateway.examples.ts";
import { UNDRAWN_CONTROL_PLANE_EXAMPLES } from "./undrawnControlPlane.examples.ts";
import { VOLUME_EXAMPLES } from "./volume.examples.ts";

/** Examples of all threats, by id: for tests and generated documents, never for the app. */
export const EXAMPLES: ExamplesByThreat = {
  ...FLOW_EXAMPLES,
  ...PEOPLE_EXAMPLES,
  ...GATEWAY_EXAMPLES,
  ...LOAD_BALANCER_EXAMPLES,
  ...TRANSIT_GATEWAY_EXAMPLES,
  ...PRIVATE_ENDPOINT_EXAMPLES,
  ...NETWORK_EXAMPLES,
  ...IAM_EXAMPLES,
  ...CLUSTER_EXAMPLES,
  ...API_SERVER_EXAMPLES,
  ...ETCD_EXAMPLES,
  ...NODE_AGENT_EXAMPLES,
  ...NODE_EXAMPLES,
  ...NAMESPACE_EXAMPLES,
  ...POD_EXAMPLES,
  ...REACHABLE_POD_EXAMPLES,
  ...STORE_EXAMPLES,
  ...IMAGE_EXAMPLES,
  ...FLOW_RECEIVER_EXAMPLES,
  ...ACCOUNT_EXAMPLES,
  ...CLOUD_IDENTITY_EXAMPLES,
  ...NETWORK_CUT_EXAMPLES,
  ...JOINED_NETWORK_EXAMPLES,
  ...EDGE_EXAMPLES,
  ...BASTION_EXAMPLES,
  ...DEVELOPER_DEVICE_EXAMPLES,
  ...REPOSITORY_EXAMPLES,
  ...BUILD_SERVER_EXAMPLES,
  ...PIPELINE_RIGHTS_EXAMPLES,
  ...SCANNER_EXAMPLES,
  ...GITOPS_OPERATOR_EXAMPLES,
  ...SHARED_STORE_EXAMPLES,
  ...OBJECT_STORE_EXAMPLES,
  ...QUEUE_AND_CACHE_EXAMPLES,
  ...SECRET_STORE_EXAMPLES,
  ...RECORDER_EXAMPLES,
  ...THIRD_PARTY_EXAMPLES,
  ...PROCESS_INPUT_EXAMPLES,
  ...PROCESS_EXAMPLES,
  ...CLUSTER_SHARING_EXAMPLES,
  ...UNDRAWN_CONTROL_PLANE_EXAMPLES,
  ...API_SERVER_CALLER_EXAMPLES,
  ...ACCOUNT_RIGHTS_EXAMPLES,
  ...CONTROL_PLANE_HOST_EXAMPLES,
  ...NODE_SERVICE_EXAMPLES,
  ...SHARED_NODE_EXAMPLES,
  ...NODE_MACHINE_EXAMPLES,
  ...CLUSTER_SERVICE_EXAMPLES,
  ...CONTROL_PLANE_PART_EXAMPLES,
  ...ADMISSION_HOOK_EXAMPLES,
  ...NAMESPACE_USE_EXAMPLES,
  ...POD_HOST_EXAMPLES,
  ...POD_ENTERED_EXAMPLES,
  ...SECURITY_AGENT_EXAMPLES,
  ...CONTAINER_EXAMPLES,
  ...SERVICE_EXAMPLES,
  ...INGRESS_EXAMPLES,
  ...SERVICE_ACCOUNT_REACH_EXAMPLES,
  ...SERVICE_ACCOUNT_RIGHTS_EXAMPLES,
  ...SECRET_EXAMPLES,
  ...CONFIGURATION_EXAMPLES,
  ...VOLUME_EXAMPLES,
  ...NAME_SERVICE_EXAMPLES,
  ...PASSAGE_EXAMPLES,
  ...MACHINE_PART_EXAMPLES,
  ...PLATFORM_PART_EXAMPLES,
  ...PLAIN_FLOW_EXAMPLES,
};
