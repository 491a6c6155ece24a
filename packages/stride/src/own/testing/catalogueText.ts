/** A file with one threat and one control of its own, as JSON values that a test changes. */
export function plainFile() {
  return {
    format: "bartizan-catalogue",
    version: 1,
    id: "ours",
    name: "Our catalogue",
    edition: "1",
    threats: [plainThreat()] as object[],
    controls: [
      {
        id: "our-seal",
        title: "Seal on the pod",
        layer: "workload",
        nature: "preventive",
        scope: "self",
        appliesTo: ["pod"],
        covers: ["pod"],
        description: "It is sealed.",
      },
    ] as object[],
  };
}

export function plainThreat() {
  return {
    id: "our-privileged-pod",
    title: "A privileged pod takes over its node",
    letter: "E",
    on: ["pod"],
    target: "element",
    when: { fact: "securityLevel", of: "self", in: ["privileged"] } as unknown,
    cvss31: "AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H",
    impactOn: ["integrity"],
    controls: [{ id: "our-seal", effect: "prevents" }] as object[],
    description: "It may do what the node may.",
    exploit: "Somebody leaves the container.",
    examples: [example("raises", "privileged")] as object[],
  };
}

export function example(outcome: string, securityLevel?: string) {
  return {
    says: `It is ${securityLevel ?? "not said"}`,
    outcome,
    target: "shop",
    model: { elements: { shop: { kind: "pod", ...(securityLevel && { facts: { securityLevel } }) } } },
  };
}

export const textOf = (file: unknown): string => JSON.stringify(file, null, 2);
