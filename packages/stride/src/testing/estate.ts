import { type Element, emptyModel, type Flow, type Id, type Model } from "@bartizan/model";

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * An estate of about `size` elements and as many flows: networks with clusters of namespaces, pods on nodes, stores,
 * an entry from the internet. About a third of the facts that matter most are said.
 */
export function estate(size: number, seed = 1): Model {
  const random = randomFrom(seed);
  const elements = new Map<Id, Element>();
  const flows = new Map<Id, Flow>();
  const add = (kind: string, parent?: Id, more: Partial<Element> = {}): Id => {
    const id = `${kind}-${elements.size}`;
    elements.set(id, { kind, name: id, ...(parent !== undefined && { parent }), ...more });
    return id;
  };
  const link = (from: Id, to: Id, more: Partial<Flow> = {}): void => {
    flows.set(`flow-${flows.size}`, { from, to, ...more });
  };
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const maybe = (facts: Element["facts"]): Partial<Element> => (random() < 0.33 ? { facts } : {}) as Partial<Element>;

  const customer = add("external-actor");
  const operator = add("user", undefined, maybe({ signIn: "password", rights: "standing" }));
  const account = add("account");
  const transit = add("transit-vpc", account);
  const waf = add("waf", transit);
  const gateway = add("transit-gateway", account, maybe({ routing: "oneTable" }));
  const logs = add("log-store", account);
  link(customer, waf);
  link(waf, gateway);
  while (elements.size < size) {
    const vpc = add("vpc", account, maybe({ internetRoute: "transitOnly", stage: "production" }));
    link(gateway, vpc);
    const subnet = add("subnet", vpc, maybe({ tier: "application" }));
    const cluster = add("cluster", vpc, maybe({ cni: "enforces", apiReach: "private" }));
    const api = add("kube-apiserver", cluster);
    link(operator, api, { facts: { purpose: "administration" } });
    link(api, logs);
    const nodes = [0, 1, 2].map(() => add("node", cluster, { zones: [subnet], ...maybe({ login: "bastion" }) }));
    const balancer = add("load-balancer", subnet);
    link(waf, balancer, { facts: { encryption: "server" } });
    const stores = [add("database", subnet, { stores: ["orders"] }), add("object-store", account)];
    const pods: Id[] = [];
    for (let space = 0; space < 4 && elements.size < size; space += 1) {
      const namespace = add("namespace", cluster, {
        ...maybe({ tenancy: "oneTeam" }),
        ...(random() < 0.3 && { controls: { "KN-01": { state: "implemented" } } }),
      });
      const service = add("service", namespace);
      link(balancer, service);
      for (let index = 0; index < 12 && elements.size < size; index += 1) {
        const node = pick(nodes);
        const onNode = node !== undefined && random() < 0.9 ? { zones: [node] } : {};
        const pod = add("pod", namespace, { ...onNode, ...maybe({ securityLevel: "privileged" }) });
        pods.push(pod);
        link(service, pod);
        const other = pick(pods);
        if (other !== undefined && other !== pod) link(pod, other, maybe({ encryption: "none" }));
        const store = pick(stores);
        if (store !== undefined && random() < 0.3) link(pod, store, { carries: ["orders"] });
      }
    }
  }
  return {
    ...emptyModel("Estate"),
    assets: new Map([["orders", { name: "Orders", classification: "confidential" }]]),
    elements,
    flows,
  };
}
