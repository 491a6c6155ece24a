import type { Assumption, Attacker } from "@bartizan/model";

export const GROUP_LABELS: Readonly<Record<Attacker["group"], string>> = {
  external: "From outside, with nothing",
  compromisedWorkload: "Has taken over a container or node",
  compromisedCredential: "Has stolen a credential",
  misusedPrivilege: "Misuses rights that were given",
};

export const SOURCE_LABELS: Readonly<Record<NonNullable<Attacker["source"]>, string>> = {
  supplyChain: "Supply chain",
  threatActor: "Threat actor",
  insider: "Insider",
};

export const HOLDS_LABELS: Readonly<Record<Assumption["holds"], string>> = {
  yes: "holds",
  no: "does not hold",
  unknown: "not checked",
};
