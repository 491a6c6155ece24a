/** Where things of a sort may lie; "" is the top level. */
export const OUTER_PLACES = ["", "account", "region", "provider", "on-premises"];
export const NETWORK_PLACES = [...OUTER_PLACES, "internet", "vpc", "transit-vpc", "subnet"];
export const CONTROL_PLANE_PLACES = ["", "control-plane", "cluster", "provider", "node"];
export const NODE_PLACES = ["", "node", "node-pool", "cluster", "control-plane"];
export const CLUSTER_PLACES = ["", "cluster", "namespace"];
export const WORK_PLACES = [...NETWORK_PLACES, "cluster", "namespace", "node"];
export const PEOPLE_PLACES = ["", "internet", "on-premises", "provider", "account", "vpc", "subnet"];
