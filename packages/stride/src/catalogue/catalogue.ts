import { ADMISSION_CONTROLS } from "./controls/admission.ts";
import { ALERTING_CONTROLS } from "./controls/alerting.ts";
import { APPLICATION_CONTROLS } from "./controls/application.ts";
import { APPLICATION_CALLER_CONTROLS } from "./controls/applicationCallers.ts";
import { APPLICATION_INPUT_CONTROLS } from "./controls/applicationInput.ts";
import { CLUSTER_CONTROLS } from "./controls/cluster.ts";
import { CLUSTER_SERVICE_CONTROLS } from "./controls/clusterServices.ts";
import { CONTROL_PLANE_KEEPING_CONTROLS } from "./controls/controlPlane.ts";
import { DATA_CONTROLS } from "./controls/data.ts";
import { DATA_STORE_CONTROLS } from "./controls/dataStores.ts";
import { DETECTION_CONTROLS } from "./controls/detection.ts";
import { IDENTITY_CONTROLS } from "./controls/identity.ts";
import { IDENTITY_ACCOUNT_CONTROLS } from "./controls/identityAccounts.ts";
import { KUBERNETES_NETWORK_CONTROLS } from "./controls/kubernetesNetwork.ts";
import { NAMESPACE_CONTROLS } from "./controls/namespace.ts";
import { NAMESPACE_LIMIT_CONTROLS } from "./controls/namespaceLimits.ts";
import { PERIMETER_CONTROLS } from "./controls/perimeter.ts";
import { PERIMETER_ENTRY_CONTROLS } from "./controls/perimeterEntries.ts";
import { PIPELINE_CONTROLS } from "./controls/pipeline.ts";
import { POD_RUNNING_CONTROLS } from "./controls/podRunning.ts";
import { POD_SECURITY_CONTROLS } from "./controls/podSecurity.ts";
import { PROGRAMME_CONTROLS } from "./controls/programme.ts";
import { SECURITY_PROGRAMME_CONTROLS } from "./controls/programmeSecurity.ts";
import { REGISTRY_CONTROLS } from "./controls/registry.ts";
import { ROLLOUT_CONTROLS } from "./controls/rollout.ts";
import { SECRET_CONTROLS } from "./controls/secrets.ts";
import { SOURCE_CONTROLS } from "./controls/source.ts";
import { SUPPLY_CHAIN_CONTROLS } from "./controls/supplyChain.ts";
import { VPC_NETWORK_CONTROLS } from "./controls/vpcNetwork.ts";
import { VPC_PEERING_CONTROLS } from "./controls/vpcPeering.ts";
import { WORKLOAD_CONTROLS } from "./controls/workload.ts";
import type { Catalogue } from "./entry.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { ACCOUNT_THREATS } from "./threats/account.ts";
import { ACCOUNT_RIGHTS_THREATS } from "./threats/accountRights.ts";
import { ADMISSION_HOOK_THREATS } from "./threats/admissionHook.ts";
import { API_SERVER_THREATS } from "./threats/apiServer.ts";
import { API_SERVER_CALLER_THREATS } from "./threats/apiServerCallers.ts";
import { BASTION_THREATS } from "./threats/bastion.ts";
import { BUILD_SERVER_THREATS } from "./threats/buildServer.ts";
import { CLOUD_IDENTITY_THREATS } from "./threats/cloudIdentity.ts";
import { CLUSTER_THREATS } from "./threats/cluster.ts";
import { CLUSTER_SERVICE_THREATS } from "./threats/clusterService.ts";
import { CLUSTER_SHARING_THREATS } from "./threats/clusterSharing.ts";
import { CONFIGURATION_THREATS } from "./threats/configuration.ts";
import { CONTAINER_THREATS } from "./threats/container.ts";
import { CONTROL_PLANE_HOST_THREATS } from "./threats/controlPlaneHost.ts";
import { CONTROL_PLANE_PART_THREATS } from "./threats/controlPlanePart.ts";
import { DEVELOPER_DEVICE_THREATS } from "./threats/developerDevice.ts";
import { EDGE_THREATS } from "./threats/edge.ts";
import { ETCD_THREATS } from "./threats/etcd.ts";
import { FLOW_THREATS } from "./threats/flow.ts";
import { FLOW_RECEIVER_THREATS } from "./threats/flowReceiver.ts";
import { GATEWAY_THREATS } from "./threats/gateway.ts";
import { GITOPS_OPERATOR_THREATS } from "./threats/gitopsOperator.ts";
import { IAM_THREATS } from "./threats/iam.ts";
import { IMAGE_THREATS } from "./threats/image.ts";
import { INGRESS_THREATS } from "./threats/ingress.ts";
import { JOINED_NETWORK_THREATS } from "./threats/joinedNetwork.ts";
import { LOAD_BALANCER_THREATS } from "./threats/loadBalancer.ts";
import { MACHINE_PART_THREATS } from "./threats/machinePart.ts";
import { NAME_SERVICE_THREATS } from "./threats/nameService.ts";
import { NAMESPACE_THREATS } from "./threats/namespace.ts";
import { NAMESPACE_USE_THREATS } from "./threats/namespaceUse.ts";
import { NETWORK_THREATS } from "./threats/network.ts";
import { NETWORK_CUT_THREATS } from "./threats/networkCut.ts";
import { NODE_THREATS } from "./threats/node.ts";
import { NODE_AGENT_THREATS } from "./threats/nodeAgent.ts";
import { NODE_MACHINE_THREATS } from "./threats/nodeMachine.ts";
import { NODE_SERVICE_THREATS } from "./threats/nodeService.ts";
import { OBJECT_STORE_THREATS } from "./threats/objectStore.ts";
import { PASSAGE_THREATS } from "./threats/passage.ts";
import { PEOPLE_THREATS } from "./threats/people.ts";
import { PIPELINE_RIGHTS_THREATS } from "./threats/pipelineRights.ts";
import { PLAIN_FLOW_THREATS } from "./threats/plainFlow.ts";
import { PLATFORM_PART_THREATS } from "./threats/platformPart.ts";
import { POD_THREATS } from "./threats/pod.ts";
import { POD_ENTERED_THREATS } from "./threats/podEntered.ts";
import { POD_HOST_THREATS } from "./threats/podHost.ts";
import { PRIVATE_ENDPOINT_THREATS } from "./threats/privateEndpoint.ts";
import { PROCESS_THREATS } from "./threats/process.ts";
import { PROCESS_INPUT_THREATS } from "./threats/processInput.ts";
import { QUEUE_AND_CACHE_THREATS } from "./threats/queueAndCache.ts";
import { REACHABLE_POD_THREATS } from "./threats/reachablePod.ts";
import { RECORDER_THREATS } from "./threats/recorder.ts";
import { REPOSITORY_THREATS } from "./threats/repository.ts";
import { SCANNER_THREATS } from "./threats/scanner.ts";
import { SECRET_THREATS } from "./threats/secret.ts";
import { SECRET_STORE_THREATS } from "./threats/secretStore.ts";
import { SECURITY_AGENT_THREATS } from "./threats/securityAgent.ts";
import { SERVICE_THREATS } from "./threats/service.ts";
import { SERVICE_ACCOUNT_REACH_THREATS } from "./threats/serviceAccountReach.ts";
import { SERVICE_ACCOUNT_RIGHTS_THREATS } from "./threats/serviceAccountRights.ts";
import { SHARED_NODE_THREATS } from "./threats/sharedNode.ts";
import { SHARED_STORE_THREATS } from "./threats/sharedStore.ts";
import { STORE_THREATS } from "./threats/store.ts";
import { THIRD_PARTY_THREATS } from "./threats/thirdParty.ts";
import { TRANSIT_GATEWAY_THREATS } from "./threats/transitGateway.ts";
import { UNDRAWN_CONTROL_PLANE_THREATS } from "./threats/undrawnControlPlane.ts";
import { VOLUME_THREATS } from "./threats/volume.ts";

/** The threats and controls that come with Bartizan. Their long texts load late: see `loadProse`. */
export const CATALOGUE: Catalogue = {
  id: "bartizan",
  version: "1",
  threats: [
    ...FLOW_THREATS,
    ...PEOPLE_THREATS,
    ...GATEWAY_THREATS,
    ...LOAD_BALANCER_THREATS,
    ...TRANSIT_GATEWAY_THREATS,
    ...PRIVATE_ENDPOINT_THREATS,
    ...NETWORK_THREATS,
    ...IAM_THREATS,
    ...CLUSTER_THREATS,
    ...API_SERVER_THREATS,
    ...ETCD_THREATS,
    ...NODE_AGENT_THREATS,
    ...NODE_THREATS,
    ...NAMESPACE_THREATS,
    ...POD_THREATS,
    ...REACHABLE_POD_THREATS,
    ...STORE_THREATS,
    ...IMAGE_THREATS,
    ...FLOW_RECEIVER_THREATS,
    ...ACCOUNT_THREATS,
    ...CLOUD_IDENTITY_THREATS,
    ...NETWORK_CUT_THREATS,
    ...JOINED_NETWORK_THREATS,
    ...EDGE_THREATS,
    ...BASTION_THREATS,
    ...DEVELOPER_DEVICE_THREATS,
    ...REPOSITORY_THREATS,
    ...BUILD_SERVER_THREATS,
    ...PIPELINE_RIGHTS_THREATS,
    ...SCANNER_THREATS,
    ...GITOPS_OPERATOR_THREATS,
    ...SHARED_STORE_THREATS,
    ...OBJECT_STORE_THREATS,
    ...QUEUE_AND_CACHE_THREATS,
    ...SECRET_STORE_THREATS,
    ...RECORDER_THREATS,
    ...THIRD_PARTY_THREATS,
    ...PROCESS_INPUT_THREATS,
    ...PROCESS_THREATS,
    ...CLUSTER_SHARING_THREATS,
    ...UNDRAWN_CONTROL_PLANE_THREATS,
    ...API_SERVER_CALLER_THREATS,
    ...ACCOUNT_RIGHTS_THREATS,
    ...CONTROL_PLANE_HOST_THREATS,
    ...NODE_SERVICE_THREATS,
    ...SHARED_NODE_THREATS,
    ...NODE_MACHINE_THREATS,
    ...CLUSTER_SERVICE_THREATS,
    ...CONTROL_PLANE_PART_THREATS,
    ...ADMISSION_HOOK_THREATS,
    ...NAMESPACE_USE_THREATS,
    ...POD_HOST_THREATS,
    ...POD_ENTERED_THREATS,
    ...SECURITY_AGENT_THREATS,
    ...CONTAINER_THREATS,
    ...SERVICE_THREATS,
    ...INGRESS_THREATS,
    ...SERVICE_ACCOUNT_REACH_THREATS,
    ...SERVICE_ACCOUNT_RIGHTS_THREATS,
    ...SECRET_THREATS,
    ...CONFIGURATION_THREATS,
    ...VOLUME_THREATS,
    ...NAME_SERVICE_THREATS,
    ...PASSAGE_THREATS,
    ...MACHINE_PART_THREATS,
    ...PLATFORM_PART_THREATS,
    ...PLAIN_FLOW_THREATS,
  ],
  controls: [
    ...IDENTITY_CONTROLS,
    ...PERIMETER_CONTROLS,
    ...VPC_NETWORK_CONTROLS,
    ...KUBERNETES_NETWORK_CONTROLS,
    ...CLUSTER_CONTROLS,
    ...NAMESPACE_CONTROLS,
    ...WORKLOAD_CONTROLS,
    ...APPLICATION_CONTROLS,
    ...SUPPLY_CHAIN_CONTROLS,
    ...DATA_CONTROLS,
    ...DETECTION_CONTROLS,
    ...PROGRAMME_CONTROLS,
    ...IDENTITY_ACCOUNT_CONTROLS,
    ...PERIMETER_ENTRY_CONTROLS,
    ...VPC_PEERING_CONTROLS,
    ...CLUSTER_SERVICE_CONTROLS,
    ...CONTROL_PLANE_KEEPING_CONTROLS,
    ...ADMISSION_CONTROLS,
    ...NAMESPACE_LIMIT_CONTROLS,
    ...POD_SECURITY_CONTROLS,
    ...POD_RUNNING_CONTROLS,
    ...SOURCE_CONTROLS,
    ...PIPELINE_CONTROLS,
    ...REGISTRY_CONTROLS,
    ...ROLLOUT_CONTROLS,
    ...SECRET_CONTROLS,
    ...DATA_STORE_CONTROLS,
    ...ALERTING_CONTROLS,
    ...APPLICATION_INPUT_CONTROLS,
    ...APPLICATION_CALLER_CONTROLS,
    ...SECURITY_PROGRAMME_CONTROLS,
  ],
  frameworks: FRAMEWORKS,
};
