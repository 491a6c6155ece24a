import { APPLICATION_CONTROLS } from "./controls/application.ts";
import { CLUSTER_CONTROLS } from "./controls/cluster.ts";
import { DATA_CONTROLS } from "./controls/data.ts";
import { DETECTION_CONTROLS } from "./controls/detection.ts";
import { IDENTITY_CONTROLS } from "./controls/identity.ts";
import { KUBERNETES_NETWORK_CONTROLS } from "./controls/kubernetesNetwork.ts";
import { NAMESPACE_CONTROLS } from "./controls/namespace.ts";
import { PERIMETER_CONTROLS } from "./controls/perimeter.ts";
import { PROGRAMME_CONTROLS } from "./controls/programme.ts";
import { SUPPLY_CHAIN_CONTROLS } from "./controls/supplyChain.ts";
import { VPC_NETWORK_CONTROLS } from "./controls/vpcNetwork.ts";
import { WORKLOAD_CONTROLS } from "./controls/workload.ts";
import type { Catalogue } from "./entry.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { API_SERVER_THREATS } from "./threats/apiServer.ts";
import { CLUSTER_THREATS } from "./threats/cluster.ts";
import { ETCD_THREATS } from "./threats/etcd.ts";
import { FLOW_THREATS } from "./threats/flow.ts";
import { GATEWAY_THREATS } from "./threats/gateway.ts";
import { IAM_THREATS } from "./threats/iam.ts";
import { IMAGE_THREATS } from "./threats/image.ts";
import { LOAD_BALANCER_THREATS } from "./threats/loadBalancer.ts";
import { NAMESPACE_THREATS } from "./threats/namespace.ts";
import { NETWORK_THREATS } from "./threats/network.ts";
import { NODE_THREATS } from "./threats/node.ts";
import { NODE_AGENT_THREATS } from "./threats/nodeAgent.ts";
import { PEOPLE_THREATS } from "./threats/people.ts";
import { POD_THREATS } from "./threats/pod.ts";
import { PRIVATE_ENDPOINT_THREATS } from "./threats/privateEndpoint.ts";
import { REACHABLE_POD_THREATS } from "./threats/reachablePod.ts";
import { STORE_THREATS } from "./threats/store.ts";
import { TRANSIT_GATEWAY_THREATS } from "./threats/transitGateway.ts";

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
  ],
  frameworks: FRAMEWORKS,
};
